// What matters is the list; what is in it will run by itself.
export interface Library {
  readonly name: string;
  /** Asks the library; returns how many copies it can lend. */
  ask(): Promise<number>;
}

export async function offers(libraries: readonly Library[]): Promise<number[]> {
  const questions = libraries.map((library) => library.ask());
  const copies: number[] = [];
  for (const question of questions) {
    copies.push(await question);
  }
  return copies;
}
