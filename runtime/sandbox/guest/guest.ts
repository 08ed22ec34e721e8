/**
 * One run of one program, inside the realm that is given over to it.
 *
 *   loaded ──open(request)──► open ──run(cell)──► done
 *                               └──── partial(): after the engine was stopped from outside
 *
 * A guest serves one run and is thrown away: whatever the program did to its realm dies with it.
 */

import { type CellRuntime, createRuntime } from '#asyncio/create-runtime.ts';
import type { Site } from '#compiler/result.ts';
import type { Cell } from '#kernel/guest.ts';
import { Recorder } from '#trace/recorder.ts';
import type { GuestError, GuestLine, GuestRecord } from '../guest-record.ts';
import type { Limits } from '../limits.ts';
import type { Json } from '../run-request.ts';
import { virtualConsole } from './console.ts';
import { describeFailure, describeStranger } from './failure.ts';
import { prepareGlobals } from './globals.ts';
import { Harness } from './harness.ts';
import { Output } from './output.ts';
import { seededRandom } from './seeded-random.ts';

/** What a guest needs to know of a request; the compiled code itself is evaluated by the host. */
export interface GuestRequest {
  readonly sites: readonly Site[];
  /** Learner modules the program imports. */
  readonly modules: readonly string[];
  readonly seed: number;
  readonly params: Json;
  readonly limits: Limits;
}

export class Guest {
  readonly #send: (lines: readonly GuestLine[]) => void;
  #random: () => number = seededRandom(0);
  #runtime: CellRuntime | null = null;
  #recorder: PrintingRecorder | null = null;
  #harness: Harness | null = null;

  /** `send` is handed each batch of output lines as they are printed. */
  constructor(send: (lines: readonly GuestLine[]) => void) {
    this.#send = send;
    const clock = () => (this.#runtime?.now ?? 0) / 1e9;
    prepareGlobals({
      clock,
      random: () => this.#random(),
      console: virtualConsole({
        clock,
        print: (stream, text) => this.#runtime?.print(stream === 'stdout' ? 1 : 2, text),
      }),
    });
  }

  /** Makes the runtime of the run. Afterwards the program may be evaluated. */
  open(request: GuestRequest): void {
    const { limits, sites, modules, seed, params } = request;
    this.#random = seededRandom(seed);
    const harness = new Harness(() => (this.#runtime?.now ?? 0) / 1e9, params);
    const recorder = new PrintingRecorder(limits, this.#send, (message, site) =>
      this.#runtime?.halt(message, site),
    );
    this.#harness = harness;
    this.#recorder = recorder;
    this.#runtime = createRuntime({
      instrument: recorder,
      sites,
      // Only the entry file of an exercise may import it; the compiler sees to that.
      modules: modules.includes('harness') ? { harness: harness.module() } : {},
      limits: { rounds: limits.guardRounds, steps: limits.kernelSteps, depth: limits.depth },
    });
  }

  /** Runs the program that `load` evaluates, to its end; never throws. */
  run(load: () => Cell): GuestRecord {
    const runtime = this.#runtime;
    if (runtime === null) throw new Error('open() comes before run()');
    const thrown = lastThrown(runtime);
    try {
      const { status, error } = runtime.runEntry(load());
      return this.#record(status, error && describeFailure(error, thrown()));
    } catch (error) {
      // The script could not be evaluated, or its error fights being read.
      return this.#record('error', describeStranger(error));
    }
  }

  /** The record up to now of a run that was stopped from outside, with `message` as the reason. */
  partial(message: string): GuestRecord {
    const site = this.#runtime?.here() ?? 0;
    const error = { type: 'LimitError', message, site, frames: [], nativeStack: '', hint: null };
    return this.#record('limit', error);
  }

  #record(status: GuestRecord['status'], error: GuestError | null): GuestRecord {
    const now = this.#runtime?.now ?? 0;
    const recorder = this.#recorder ?? new PrintingRecorder(null, this.#send, () => {});
    recorder.output.flush();
    return {
      status,
      output: recorder.output.lines,
      end: now / 1e9,
      error,
      warnings: (this.#runtime?.warnings ?? []).map(({ kind, message, site }) => ({
        kind,
        message,
        site,
      })),
      reports: this.#harness?.reports ?? [],
      trace: recorder.finish(now),
    };
  }
}

/**
 * Where the program last threw. An error carries its place with it; a thrown string cannot, so
 * this is the only way to tell its line.
 */
function lastThrown({ guest }: CellRuntime): () => number {
  let last = 0;
  const note = guest.thrown.bind(guest) as typeof guest.thrown;
  guest.thrown = (error, site) => {
    last = site;
    return note(error, site);
  };
  return () => last;
}

/** Records the run and, as everything printed passes here, collects the output too. */
class PrintingRecorder extends Recorder {
  readonly output: Output;
  readonly #halt: (message: string, site: number) => void;

  constructor(
    limits: Limits | null,
    send: (lines: readonly GuestLine[]) => void,
    halt: (message: string, site: number) => void,
  ) {
    super({ maxEvents: limits?.traceEvents ?? 0 });
    this.output = new Output(limits ?? { outputLines: 0, outputCharacters: 0 }, send);
    this.#halt = halt;
  }

  override printed(now: number, task: number, stream: 1 | 2, text: string, site: number): void {
    const line: GuestLine = {
      time: now / 1e9,
      stream: stream === 2 ? 'stderr' : 'stdout',
      text,
      task,
      site,
    };
    const full = this.output.add(line);
    if (full !== null) this.#halt(full, site);
    else super.printed(now, task, stream, text, site);
  }
}
