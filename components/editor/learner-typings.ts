/** The declarations that the editor's TypeScript knows: the standard library and ours. */
export const learnerTypings: {
  readonly lib: readonly string[];
  readonly files: Readonly<Record<string, string>>;
} = {
  lib: ['lib.es2023.d.ts'],
  files: {
    'node_modules/asyncio/index.d.ts': `export function run<T>(main: Promise<T>): T;
/** Suspends the current task for \`seconds\` of virtual time. */
export function sleep(seconds: number): Promise<void>;
export class Task<T> implements PromiseLike<T> { then: never; cancel(): boolean; done(): boolean; }
export function createTask<T>(coro: Promise<T>, options?: { name?: string }): Promise<T>;
export function gather<T>(...coros: Promise<T>[]): Promise<T[]>;
`,
  },
};
