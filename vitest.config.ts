import { defineConfig } from 'vitest/config';
import { coroutineVitePlugin } from './runtime/compiler/library/vite-plugin.ts';

export default defineConfig({
  plugins: [
    coroutineVitePlugin({ include: ['runtime/asyncio/', 'runtime/stdlib/', 'tests/asyncio/'] }),
  ],
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/e2e/**'],
    pool: 'threads',
    maxWorkers: 2,
    testTimeout: 60_000,
    // A busy machine takes its time to load CPython.
    hookTimeout: 120_000,
  },
});
