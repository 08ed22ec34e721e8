/** The async generators of a loop that have begun and not ended, in the order they began. */
import type { AsyncGeneratorObject } from './async-generator.ts';
import { warnLateGenerator } from './task-warnings.ts';

export class OpenGenerators {
  readonly #open = new Set<AsyncGeneratorObject>();
  #shutDown = false;

  /** `generator` begins. Once they were shut down, nobody will close it: that is reported. */
  add(generator: AsyncGeneratorObject): void {
    if (this.#shutDown) warnLateGenerator(generator);
    this.#open.add(generator);
  }

  /** `generator` has ended. */
  delete(generator: AsyncGeneratorObject): void {
    this.#open.delete(generator);
  }

  /** Hands them out to be closed, and forgets them. */
  shutDown(): AsyncGeneratorObject[] {
    this.#shutDown = true;
    const generators = [...this.#open];
    this.#open.clear();
    return generators;
  }
}
