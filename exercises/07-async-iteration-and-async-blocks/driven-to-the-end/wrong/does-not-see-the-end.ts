// Every question has an answer.
/** A machine that is sent commands and yields what it shows. */
export type Machine = AsyncGenerator<string, void, string | undefined>;

export async function drive(machine: Machine, commands: readonly string[]): Promise<string[]> {
  const shown: string[] = [];
  await machine.next();
  for (const command of commands) {
    const step = await machine.next(command);
    shown.push(step.value as string);
  }
  await machine.return();
  return shown;
}
