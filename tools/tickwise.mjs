/** `npm run -s tickwise -- COMMAND …`: the command line for programs and exercises. */
import { runWithProjectNode } from './run-with-project-node.mjs';

runWithProjectNode('tools/tickwise/index.ts', process.argv.slice(2));
