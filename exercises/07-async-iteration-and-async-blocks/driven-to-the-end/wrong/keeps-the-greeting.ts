// Whatever the machine yields is an answer.
/** A machine that is sent commands and yields what it shows. */
export type Machine = AsyncGenerator<string, void, string | undefined>;

export async function drive(machine: Machine, commands: readonly string[]): Promise<string[]> {
  const shown: string[] = [];
  let step = await machine.next();
  for (const command of commands) {
    if (step.done) break;
    shown.push(step.value);
    step = await machine.next(command);
  }
  await machine.return();
  return shown;
}
