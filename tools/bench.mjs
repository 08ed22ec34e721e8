/** `npm run bench`: our loop against CPython's, native promises, Effect and Effection. */
import { runWithProjectNode } from './run-with-project-node.mjs';

runWithProjectNode('tests/bench/run.ts', process.argv.slice(2), ['--expose-gc']);
