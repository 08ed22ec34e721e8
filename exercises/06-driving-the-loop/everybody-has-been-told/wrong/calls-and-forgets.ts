// A hook that is called has done its work when the call returns.
export type Hook = (parcel: string) => unknown;

export async function notify(hooks: readonly Hook[], parcel: string): Promise<number> {
  const results = hooks.map((hook) => {
    try {
      return hook(parcel);
    } catch (error) {
      return error;
    }
  });
  return results.filter((result) => result instanceof Error).length;
}
