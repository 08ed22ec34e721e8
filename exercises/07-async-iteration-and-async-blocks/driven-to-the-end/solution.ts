/** A machine that is sent commands and yields what it shows. */
export type Machine = AsyncGenerator<string, void, string | undefined>;

/** What the machine shows after each command, until it ends. */
export async function drive(machine: Machine, commands: readonly string[]): Promise<string[]> {
  const shown: string[] = [];
  await machine.next();
  for (const command of commands) {
    const step = await machine.next(command);
    if (step.done) break;
    shown.push(step.value);
  }
  await machine.return();
  return shown;
}
