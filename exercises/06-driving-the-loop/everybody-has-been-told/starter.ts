export type Hook = (parcel: string) => unknown;

/** Tells all hooks of the parcel; returns how many of them failed. */
export async function notify(hooks: readonly Hook[], parcel: string): Promise<number> {
  let failed = 0;
  for (const hook of hooks) {
    try {
      hook(parcel);
    } catch {
      failed += 1;
    }
  }
  return failed;
}
