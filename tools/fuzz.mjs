/** `npm run fuzz`: random asyncio programs, on CPython and on our loop. */
import { runWithProjectNode } from './run-with-project-node.mjs';

runWithProjectNode('tests/conformance/fuzz/run.ts', process.argv.slice(2));
