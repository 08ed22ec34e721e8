/** A machine that is sent commands and yields what it shows. */
export type Machine = AsyncGenerator<string, void, string | undefined>;

/** What the machine shows after each command, until it ends. */
export async function drive(machine: Machine, commands: readonly string[]): Promise<string[]> {
  const shown: string[] = [];
  for await (const answer of machine) {
    shown.push(answer);
    if (shown.length === commands.length) break;
  }
  return shown;
}
