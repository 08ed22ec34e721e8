/** `npm start`: installs what is missing, builds what is out of date, serves, prints the address. */
import { runWithProjectNode } from './run-with-project-node.mjs';

runWithProjectNode('tools/site/start.ts', process.argv.slice(2));
