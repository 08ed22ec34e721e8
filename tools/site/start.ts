/** Builds what is out of date, serves the course and prints its address. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../install.mjs';
import { buildSite } from './build.ts';
import { serve } from './serve.ts';

const { values } = parseArgs({ options: { port: { type: 'string', default: '4321' } } });
const port = Number(values.port);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(`--port takes a whole number from 0 to 65535, not '${values.port}'.`);
  process.exit(2);
}

process.chdir(root);
console.log('Building the course …');
const outcome = await buildSite(root);
console.log(outcome === 'built' ? 'Built.' : 'Nothing has changed since the last build.');
const site = await serve(join(root, 'dist'), port);
console.log(`Tickwise is at ${site.address}  (Ctrl+C stops it)`);
