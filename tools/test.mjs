/** `npm test`: every check of the project, in the order in which they fail fastest. */
import { runWithProjectNode } from './run-with-project-node.mjs';

runWithProjectNode('tools/test/run.ts', process.argv.slice(2));
