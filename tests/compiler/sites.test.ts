import { originalPositionFor, TraceMap } from '@jridgewell/trace-mapping';
import { describe, expect, test } from 'vitest';
import { compiled } from './compiling.ts';

const PROGRAM = `import { sleep } from 'asyncio';
import { pier } from './pier';

interface Boat { name: string }

class Ferry {
  async cross(boat: Boat): Promise<void> {
    console.log(boat.name, 'leaves');
    await sleep(2);
    for await (const wave of this.waves()) console.log(wave);
  }
  async *waves() { yield 1; }
}
async function main() {
  const ferry = new Ferry();
  const later = async () => ferry.cross({ name: 'Iris' });
  while (true) {
    await using place = await pier(
      later,
    );
    later();
    if (place) throw new RangeError('full');
  }
}
main();
`;
const others = {
  'pier.ts':
    'export async function pier(f: () => unknown) {\n  return f();\n}\nasync function main() {}\nmain();\n',
};

describe('sites', () => {
  test("name the kind, the place and the function in the learner's own files", async () => {
    const { sites } = await compiled(PROGRAM, { others });
    const told = sites.map(
      ({ kind, file, line, column, endLine, endColumn, name }) =>
        `${kind} ${file} ${line}:${column}-${endLine}:${endColumn} ${name}`,
    );
    expect(told).toEqual(
      expect.arrayContaining([
        'function pier.ts 1:1-3:2 pier',
        'await pier.ts 2:10-2:13 pier',
        'function pier.ts 4:1-4:25 main',
        'drop pier.ts 5:1-5:7 ',
        'function main.ts 7:3-11:4 Ferry.cross',
        'log main.ts 8:5-8:37 Ferry.cross',
        'await main.ts 9:5-9:19 Ferry.cross',
        'for-await main.ts 10:5-10:43 Ferry.cross',
        'loop main.ts 10:5-10:43 Ferry.cross',
        'log main.ts 10:44-10:61 Ferry.cross',
        'function main.ts 12:3-12:30 Ferry.waves',
        'yield main.ts 12:20-12:27 Ferry.waves',
        'function main.ts 14:1-24:2 main',
        'function main.ts 16:17-16:58 later',
        'await main.ts 16:29-16:58 later',
        'loop main.ts 17:3-17:15 main',
        'using main.ts 18:17-20:6 main',
        'await main.ts 18:25-20:6 main',
        'drop main.ts 21:5-21:12 main',
        'throw main.ts 22:16-22:45 main',
        'drop main.ts 25:1-25:7 ',
      ]),
    );
  });

  test('two functions of one name keep it, though the bundle renames one', async () => {
    const { sites } = await compiled(PROGRAM, { others });
    const mains = sites.filter(({ kind, name }) => kind === 'function' && name === 'main');
    expect(mains.map(({ file }) => file)).toEqual(['pier.ts', 'main.ts']);
  });

  test('helpers that the learner did not write have no guard', async () => {
    const { code } = await compiled('function d(c: any) {} @d class A {}');
    expect(code.match(/\.tick\(/g)).toHaveLength(1);
  });
});

test("the source map leads from the script to the learner's lines", async () => {
  const { code, map } = await compiled(PROGRAM, { others });
  const trace = new TraceMap(map);
  const origin = (needle: string) => {
    const offset = code.indexOf(needle);
    const before = code.slice(0, offset).split('\n');
    const column = before.at(-1)?.length ?? 0;
    const found = originalPositionFor(trace, { line: before.length, column });
    return `${found.source}:${found.line}:${(found.column ?? 0) + 1}`;
  };
  expect(origin('boat.name')).toBe('main.ts:8:17');
  expect(origin('new RangeError')).toBe('main.ts:22:22');
  expect(origin('ferry.cross(')).toBe('main.ts:16:29');
  expect(origin('f(), ')).toBe('pier.ts:2:10');
});
