// The first command starts the machine.
/** A machine that is sent commands and yields what it shows. */
export type Machine = AsyncGenerator<string, void, string | undefined>;

export async function drive(machine: Machine, commands: readonly string[]): Promise<string[]> {
  const shown: string[] = [];
  for (const command of commands) {
    const step = await machine.next(command);
    if (step.done) break;
    shown.push(step.value);
  }
  await machine.return();
  return shown;
}
