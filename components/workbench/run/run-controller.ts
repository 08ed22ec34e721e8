/**
 * Runs programs for every cell and exercise of the page, one at a time.
 *
 *   idle ── run ──► preparing ── compiled ──► running ── record ──► idle
 *                       └── does not compile, stop, superseded ──────┘
 *
 * Each run has an id; whatever comes back for another id than the current one is dropped, so
 * a slow compile or a stopped worker can never show its result over that of a newer run.
 */
import type { CompiledScript, CompileResult, Diagnostic } from '#compiler/result.ts';
import type { Sandbox } from '#sandbox/browser-sandbox.ts';
import type { RunRequest } from '#sandbox/run-request.ts';
import type { OutputLine, RunRecord } from '#trace/run-record.ts';

export interface Job {
  /** Address of the guest script. */
  readonly guest: string;
  /** The compiled program, at once or when it is ready. */
  readonly program: () => Promise<CompileResult>;
  readonly request: Omit<RunRequest, 'script'>;
  readonly onRunning?: () => void;
  readonly onOutput?: (lines: readonly OutputLine[]) => void;
}

export type Outcome =
  | { readonly type: 'ran'; readonly record: RunRecord; readonly script: CompiledScript }
  | { readonly type: 'rejected'; readonly diagnostics: readonly Diagnostic[] }
  /** Stopped before it ran, by the reader or by a newer run. */
  | { readonly type: 'dropped' }
  /** A file could not be fetched or the sandbox could not be made. */
  | { readonly type: 'unavailable'; readonly reason: string };

export class RunController {
  readonly #makeSandbox: (guest: string) => Promise<Sandbox>;
  #sandbox: { readonly guest: string; readonly made: Promise<Sandbox> } | null = null;
  #current = 0;
  #running = false;

  /** `makeSandbox` gets the address of the guest script. */
  constructor(makeSandbox: (guest: string) => Promise<Sandbox>) {
    this.#makeSandbox = makeSandbox;
  }

  /** Fetches the guest and makes the sandbox ready, so that a click finds it waiting. */
  async prepare(guest: string): Promise<void> {
    await this.#sandboxFor(guest).catch(() => {});
  }

  async run(job: Job): Promise<Outcome> {
    const id = this.#begin();
    const superseded = () => id !== this.#current;
    let compiled: CompileResult;
    let sandbox: Sandbox;
    try {
      [compiled, sandbox] = await Promise.all([job.program(), this.#sandboxFor(job.guest)]);
    } catch (error) {
      return superseded() ? { type: 'dropped' } : { type: 'unavailable', reason: reason(error) };
    }
    if (superseded()) return { type: 'dropped' };
    if (!compiled.ok) return { type: 'rejected', diagnostics: compiled.diagnostics };

    this.#running = true;
    job.onRunning?.();
    try {
      const record = await sandbox.run(
        { ...job.request, script: compiled },
        {
          onOutput: (lines) => {
            if (!superseded()) job.onOutput?.(lines);
          },
        },
      );
      return superseded() ? { type: 'dropped' } : { type: 'ran', record, script: compiled };
    } catch (error) {
      return superseded() ? { type: 'dropped' } : { type: 'unavailable', reason: reason(error) };
    } finally {
      if (!superseded()) this.#running = false;
    }
  }

  /** Stops the current run; one that already runs still gives its record up to here. */
  stop(): void {
    if (this.#running) void this.#sandbox?.made.then((sandbox) => sandbox.stop());
    else this.#current++;
  }

  #begin(): number {
    if (this.#running) {
      void this.#sandbox?.made.then((sandbox) => sandbox.stop());
      this.#running = false;
    }
    return ++this.#current;
  }

  #sandboxFor(guest: string): Promise<Sandbox> {
    if (this.#sandbox?.guest !== guest) {
      const made = this.#makeSandbox(guest);
      this.#sandbox = { guest, made };
      made.catch(() => {
        this.#sandbox = null;
      });
    }
    return this.#sandbox.made;
  }
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
