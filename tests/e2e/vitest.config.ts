import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['tests/e2e/**/*.test.ts'],
    globalSetup: ['tests/support/built-site.ts'],
    fileParallelism: false,
    pool: 'threads',
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
