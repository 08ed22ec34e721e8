/** `npm run bench`, `bench:browser`, `bench:timeline`: the benchmarks in `tests/bench/`. */
import { runWithProjectNode } from './run-with-project-node.mjs';

const [name = 'run', ...args] = process.argv.slice(2);
runWithProjectNode(`tests/bench/${name}.ts`, args, ['--expose-gc']);
