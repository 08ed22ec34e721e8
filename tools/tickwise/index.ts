/** The command line: finds the command and hands it its arguments. */
import type { Command } from './command.ts';

/** Loaded when called for: running a program should not wait for the grader. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  run: async () => (await import('./run.ts')).runCommand,
  grade: async () => (await import('./grade.ts')).gradeCommand,
  check: async () => (await import('./check.ts')).checkCommand,
  coverage: async () => (await import('./coverage.ts')).coverageCommand,
  ids: async () => (await import('./ids.ts')).idsCommand,
  new: async () => (await import('./new.ts')).newCommand,
};

const [name = '', ...args] = process.argv.slice(2);
const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (load === undefined) {
  const known = await Promise.all(Object.values(commands).map((one) => one()));
  const said = name === '' ? 'Name a command.' : `There is no command '${name}'.`;
  const lines = known.map(({ usage }) => `  npm run -s tickwise -- ${usage}`);
  process.stderr.write(`${said} There are:\n${lines.join('\n')}\n`);
  process.exitCode = 2;
} else {
  const command = await load();
  process.exitCode = await command.run(args);
}
