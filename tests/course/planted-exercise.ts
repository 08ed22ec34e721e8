/** A small, right exercise in a folder of its own, to plant an author's mistake in. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../../tools/install.mjs';

/** File in the exercise's folder to its text. */
export type Files = Readonly<Record<string, string>>;

export const FOLDER = 'exercises/03-coroutines-and-tasks/two-ferries';

export const goodFiles = {
  'prompt.mdx': `---
id: await-is-sequential/two-ferries
title: Two ferries
kind: fix
section: '3.2'
file: ferries.ts
hints:
  - Who waits for whom?
---
Let both ferries sail at once.
`,
  'starter.ts': `import { run, sleep } from 'asyncio';

async function ferry(seconds: number) {
  await sleep(seconds);
}

async function main() {
  await ferry(3);
  await ferry(2);
}

run(main());
`,
  'solution.ts': `import { createTask, run, sleep } from 'asyncio';

async function ferry(seconds: number) {
  await sleep(seconds);
}

async function main() {
  const north = createTask(ferry(3));
  const south = createTask(ferry(2));
  await north;
  await south;
}

run(main());
`,
  'checks.ts': `import { atLeastAtOnce, defineExercise, endsAt, requirement } from '#grader';

export default defineExercise({
  checks: [
    requirement('Both sail at once', atLeastAtOnce(2, 'ferry')),
    requirement('Both are back after 3 s', endsAt(3)),
  ],
  mistakes: {
    'in-turn': { message: 'They sailed one by one.', when: (run) => run.end === 5 },
    'too-short': { message: 'They sailed for a second.', when: (run) => run.end === 1 },
  },
  starterFails: 'Both sail at once',
});
`,
  'wrong/in-turn.ts': `// A call starts at once.
import { run, sleep } from 'asyncio';

async function ferry(seconds: number) {
  await sleep(seconds);
}

async function main() {
  const north = ferry(3);
  const south = ferry(2);
  await north;
  await south;
}

run(main());
`,
  'wrong/too-short.ts': `// The seconds do not matter.
import { run, sleep } from 'asyncio';

run(sleep(1));
`,
} satisfies Files;

/** `null` removes the file. */
export type Change = Readonly<Record<string, string | null>>;

/**
 * A course with this one exercise, changed; `null` removes a file. It lies inside the project,
 * so that its checks find `#grader`. Disposing it removes it.
 */
export function plantedCourse(change: Change = {}, folder = FOLDER): { root: string } & Disposable {
  const cache = join(root, '.cache', 'tests');
  mkdirSync(cache, { recursive: true });
  const course = mkdtempSync(join(cache, 'course-'));
  plant(course, 'content/03-coroutines-and-tasks', { '02-await-is-sequential.mdx': '# 3.2' });
  plant(course, folder, { ...goodFiles, ...change });
  return { root: course, [Symbol.dispose]: () => rmSync(course, { recursive: true }) };
}

/** Writes files into a folder of the course. */
export function plant(course: string, folder: string, files: Change): void {
  for (const [name, text] of Object.entries(files)) {
    if (text === null) continue;
    const path = join(course, folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

/** The prompt with one line changed: `''` removes it, several lines may stand for one. */
export function promptWith(line: RegExp, instead: string): Change {
  return { 'prompt.mdx': goodFiles['prompt.mdx'].replace(line, instead) };
}

/** The checks with a part changed. */
export function checksWith(part: string | RegExp, instead: string): Change {
  return { 'checks.ts': goodFiles['checks.ts'].replace(part, instead) };
}
