/** One run of the program: its own runtime, recorder and harness. */

import { type CellRuntime, createRuntime } from '#asyncio/create-runtime.ts';
import type { Cell } from '#kernel/guest.ts';
import type { Scheduler } from '#kernel/scheduler.ts';
import * as contextlib from '#stdlib/contextlib.ts';
import * as time from '#stdlib/time.ts';
import type { LoggedPart } from '#trace/logged-value.ts';
import { Recorder } from '#trace/recorder.ts';
import type { GuestError, GuestLine, GuestRecord } from '../guest-record.ts';
import type { GuestRequest } from '../guest-request.ts';
import type { Limits } from '../limits.ts';
import { describeFailure, describeStranger } from './failure.ts';
import { Harness } from './harness.ts';
import { Input } from './input.ts';
import { Output } from './output.ts';
import { tellWhereabouts } from './whereabouts.ts';

/** Of all printed values that can be looked into. */
const MOST_KEPT_CHARACTERS = 300_000;

/** Who hears of a run while it goes on. */
export interface RunListener {
  /** A batch of output lines. */
  printed(lines: readonly GuestLine[]): void;
  /** The loop or call at `site` goes on; told some times a second. */
  reached(site: number): void;
}

export class ProgramRun {
  readonly #runtime: CellRuntime;
  readonly #recorder: PrintingRecorder;
  readonly #harness: Harness;
  readonly #input: Input;
  /** Characters of printed values that can be looked into. */
  #kept: number;
  /** Where it last computed, 0 if it never did for long. */
  #reached = 0;

  /** `scheduler` chooses among what is ready; without one the first come is the first served. */
  constructor(request: GuestRequest, scheduler: Scheduler | null, listener: RunListener) {
    const { limits, sites, modules, params, explore } = request;
    // Nobody looks into the values of a thousand orders.
    this.#kept = explore > 1 ? MOST_KEPT_CHARACTERS : 0;
    this.#harness = new Harness(() => this.clock(), params);
    this.#recorder = new PrintingRecorder(limits, listener, (message, site) =>
      this.#runtime.halt(message, site),
    );
    this.#runtime = createRuntime({
      instrument: this.#recorder,
      sites,
      // Only the entry file of an exercise may import it; the compiler sees to that.
      modules: {
        contextlib,
        time,
        ...(modules.includes('harness') && { harness: this.#harness.module() }),
      },
      limits: { rounds: limits.guardRounds, steps: limits.kernelSteps, depth: limits.depth },
      scheduler,
      roundCost: request.cpu,
    });
    this.#input = new Input({
      lines: request.input,
      open: request.inputStaysOpen,
      print: (text) => this.#runtime.print(1, text, this.#whereAsked()),
      wait: () => {
        // What a `catch` on the way out may print is nothing that happened.
        this.#recorder.isOver = true;
        return this.#runtime.halt('The program waits for a line of input.', this.#whereAsked());
      },
    });
    tellWhereabouts(this.#runtime.guest, limits.guardRounds, (site) => {
      this.#reached = site;
      listener.reached(site);
    });
  }

  /** Virtual seconds. */
  clock(): number {
    return this.#runtime.clock() / 1e9;
  }

  print(stream: 1 | 2, text: string, parts: readonly LoggedPart[] | null = null): void {
    this.#recorder.parts = parts;
    this.#runtime.print(stream, text);
    this.#recorder.parts = null;
  }

  /** The next line of the input. */
  input(prompt: unknown): string {
    return this.#input.read(prompt);
  }

  #whereAsked(): number {
    return this.#runtime.logSite || this.#runtime.here();
  }

  /** Takes note of what a line keeps of its values; false once that is enough for one run. */
  keeps(characters: number): boolean {
    this.#kept += characters;
    return this.#kept < MOST_KEPT_CHARACTERS;
  }

  /** Runs the program that `load` evaluates, to its end; never throws. */
  run(load: () => Cell): GuestRecord {
    const thrown = lastThrown(this.#runtime);
    try {
      const { status, error } = this.#runtime.runEntry(load());
      return this.#record(status, error && describeFailure(error, thrown()));
    } catch (error) {
      // The script could not be evaluated, or its error fights being read.
      return this.#record('error', describeStranger(error));
    }
  }

  /** The record up to now of a run that was stopped from outside, with `message` as the reason. */
  partial(message: string): GuestRecord {
    const site = this.#reached || this.#runtime.here();
    const error = { type: 'LimitError', message, site, frames: [], nativeStack: '', hint: null };
    return this.#record('limit', error);
  }

  #record(status: GuestRecord['status'], error: GuestError | null): GuestRecord {
    const { output } = this.#recorder;
    output.flush();
    return {
      status,
      output: output.lines,
      end: this.clock(),
      error,
      warnings: this.#runtime.warnings.map(({ kind, message, site }) => ({ kind, message, site })),
      reports: this.#harness.reports,
      trace: this.#recorder.finish(this.#runtime.now),
      exploration: null,
      asks: this.#input.asked,
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
  /** Values of the line that is being printed. */
  parts: readonly LoggedPart[] | null = null;
  /** Nothing is printed any more. */
  isOver = false;
  readonly #halt: (message: string, site: number) => void;

  constructor(
    limits: Limits,
    listener: RunListener,
    halt: (message: string, site: number) => void,
  ) {
    super({ maxEvents: limits.traceEvents });
    this.output = new Output(limits, (lines) => listener.printed(lines));
    this.#halt = halt;
  }

  override printed(now: number, task: number, stream: 1 | 2, text: string, site: number): void {
    if (this.isOver) return;
    const line: GuestLine = {
      time: now / 1e9,
      stream: stream === 2 ? 'stderr' : 'stdout',
      text,
      task,
      site,
      ...(this.parts && { parts: this.parts }),
    };
    const full = this.output.add(line);
    if (full !== null) this.#halt(full, site);
    else super.printed(now, task, stream, text, site);
  }
}
