/** Vitest global setup of the browser tests: builds the course if need be and serves it. */
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { root } from '../../tools/install.mjs';
import { buildSite } from '../../tools/site/build.ts';
import { serve } from '../../tools/site/serve.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the served course, without a trailing slash. */
    address: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await buildSite(root);
  const site = await serve(join(root, 'dist'), 0);
  project.provide('address', site.address);
  return () => site.close();
}
