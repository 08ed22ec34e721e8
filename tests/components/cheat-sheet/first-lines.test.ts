import { expect, test } from 'vitest';
import { firstLines, type Program } from '../../../components/cheat-sheet/first-lines.ts';

const ferries = {
  typescript: `import { createTask, run, type Task } from 'asyncio';
async function land(ferry: Task<string>) {
  console.log(await ferry);
}
async function main() {
  const tern = createTask(cross('Tern', 1));
  await land(tern);
  if (tern.done()) tern.cancel();
}
run(main());`,
  python: `import asyncio
async def land(ferry):
    print(await ferry)
async def main():
    tern = asyncio.create_task(cross("Tern", 1))
    await land(tern)
    if tern.done():
        tern.cancel()
asyncio.run(main())`,
};

function showing(program: Program, ...named: readonly string[]) {
  return { programs: [program], named };
}

const inPairs = (lines: readonly { typescript: string; python: string }[]) =>
  lines.map(({ typescript, python }) => [typescript, python]);

test('shows the line in which a word is first used, as both languages write it', () => {
  const [first = []] = firstLines([showing(ferries)]);
  expect(inPairs(first)).toEqual([
    ["const tern = createTask(cross('Tern', 1));", 'tern = asyncio.create_task(cross("Tern", 1))'],
    ['run(main());', 'asyncio.run(main())'],
    ['tern.cancel();', 'tern.cancel()'],
  ]);
});

test('shows a word once in the course', () => {
  expect(firstLines([showing(ferries), showing(ferries)])[1]).toEqual([]);
});

test('shows it where a summary names it, rather than where it is first used', () => {
  const [first = [], second = []] = firstLines([showing(ferries), showing(ferries, 'createTask')]);
  expect(first).toHaveLength(2);
  expect(inPairs(second)).toEqual([
    ["const tern = createTask(cross('Tern', 1));", 'tern = asyncio.create_task(cross("Tern", 1))'],
  ]);
});

test('leaves out what is only printed around a word, and where the twins do not agree', () => {
  const program = {
    typescript: `import { waitFor, shield } from 'asyncio';
console.log(await waitFor(asking, 1));
await shield(a);
await shield(b);`,
    python: 'print(await asyncio.wait_for(asking, 1))\nawait asyncio.shield(a)',
  };
  const [lines = []] = firstLines([showing(program)]);
  expect(inPairs(lines)).toEqual([
    ['await waitFor(asking, 1)', 'await asyncio.wait_for(asking, 1)'],
  ]);
});

test('takes no line that is only part of a statement', () => {
  const program = {
    typescript: `import { gather } from 'asyncio';
await gather(
  one(),
);
for (const value of await gather(one())) {`,
    python: 'await asyncio.gather(\n    one(),\n)\nfor value in await asyncio.gather(one()):',
  };
  const [lines = []] = firstLines([showing(program)]);
  expect(inPairs(lines)).toEqual([
    ['for (const value of await gather(one())) {', 'for value in await asyncio.gather(one()):'],
  ]);
});

test('shows a method whose name differs in its case alone, and a word of the language', () => {
  const program = {
    typescript: "tide.setResult('high');\nfor await (const ferry of ferries()) {",
    python: 'tide.set_result("high")\nasync for ferry in ferries():',
  };
  expect(firstLines([showing(program)])[0]).toHaveLength(2);
});
