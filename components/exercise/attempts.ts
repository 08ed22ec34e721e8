/** The learner's attempts at one exercise: compiled at most once each, run, and judged. */
import type { CompileResult } from '#compiler/result.ts';
import { attemptSources } from '#grader/attempt.ts';
import type { Verdict } from '#grader/verdict.ts';
import type { RunRecord } from '#trace/run-record.ts';
import type { ProgramCode } from '../workbench/code/program-code.ts';
import { compiler } from '../workbench/compile/compiler-client.ts';
import { runs } from '../workbench/run/page-runs.ts';
import type { ProgramRunner } from '../workbench/run/program-runner.ts';
import { fetchText } from '../workbench/run/run-assets.ts';
import type { ExerciseParts } from './build/prepare-exercise.ts';
import type { ExerciseData } from './exercise-data.ts';

/** How attempts are judged, with the way to every exercise's checks: fetched when asked for. */
const grading = () => import('./grading.ts');

export class Attempts {
  readonly #data: ExerciseData;
  readonly #code: ProgramCode;
  readonly #runner: ProgramRunner;
  /** Name of the scenario whose run is shown; '' for the first. */
  #scenario = '';
  /** The order that the last verdict speaks of, `null` for asyncio's own. */
  #schedule: string | null = null;

  constructor(data: ExerciseData, code: ProgramCode, runner: ProgramRunner) {
    this.#data = data;
    this.#code = code;
    this.#runner = runner;
  }

  /** What the page fetches of the exercise, once. */
  async parts(): Promise<ExerciseParts> {
    return JSON.parse(await fetchText(this.#data.parts)) as ExerciseParts;
  }

  /** Runs the attempt in its first scenario, without judging it. */
  async run(): Promise<void> {
    const request = await this.#request('');
    this.#scenario = '';
    await this.#runner.run({ ...this.#program(), request });
  }

  /** Runs the attempt as it is now in the scenario and the order that the last verdict speaks of. */
  async replay(): Promise<void> {
    const request = await this.#request(this.#scenario);
    const order = this.#schedule === null ? {} : { schedule: this.#schedule };
    await this.#runner.run({ ...this.#program(), request: { ...request, ...order } });
  }

  /**
   * Runs the attempt in every scenario and shows the run that the verdict speaks of; `null`
   * when it came to no verdict, whose reason is then shown.
   */
  async check(): Promise<Verdict | null> {
    const { id, file, folder } = this.#data;
    const { gradeAttempt, loadDefinition } = await grading();
    const definition = await loadDefinition(folder);
    const { program, ...rest } = this.#program();
    const compiled = program();
    const attempted = await gradeAttempt({
      id,
      file,
      definition,
      run: (request) => this.#runner.execute({ ...rest, program: () => compiled, request }),
    });
    if (attempted.type === 'ended') {
      await this.#runner.show(attempted.outcome);
      return null;
    }
    const { verdict, record } = attempted.grading;
    this.#scenario = verdict.scenario;
    this.#schedule = verdict.schedule;
    await this.#runner.show({ type: 'ran', record, script: attempted.script });
    for (const note of verdict.authorNotes) console.warn(`${folder}: ${note}`);
    return verdict;
  }

  /** The run of a solution in the scenario of the run that is shown; `null` without a run. */
  async solutionRecord(): Promise<RunRecord | null> {
    const { guest, file } = this.#data;
    const outcome = await runs.run({
      guest,
      request: await this.#request(this.#scenario),
      program: async () => {
        const { solution, harness } = await this.parts();
        const { files, entry, modules } = attemptSources({ file, harness }, solution);
        return compiler.compile(files, entry, modules);
      },
    });
    return outcome.type === 'ran' ? outcome.record : null;
  }

  /** What the sandbox needs of the scenario of this name, else of the first. */
  async #request(name: string) {
    const { loadDefinition, requestOf } = await grading();
    const { scenarios } = await loadDefinition(this.#data.folder);
    const scenario = scenarios.find((one) => one.name === name) ?? scenarios[0];
    return scenario === undefined ? { seed: 1 } : requestOf(scenario);
  }

  /** The starter's script is there already; everything else goes through the compiler. */
  #program() {
    const { guest, file } = this.#data;
    const { isEdited: compiles, text } = this.#code;
    const program = async (): Promise<CompileResult> => {
      const { script, harness } = await this.parts();
      if (!compiles) return script;
      const { files, entry, modules } = attemptSources({ file, harness }, text);
      return compiler.compile(files, entry, modules);
    };
    return { guest, program, compiles };
  }
}
