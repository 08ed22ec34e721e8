// Looking once more after the wait makes it safe.
export interface Ferry {
  free: number;
}

export type Pay = () => Promise<boolean>;

export async function book(ferry: Ferry, pay: Pay): Promise<boolean> {
  if (ferry.free === 0) return false;
  const paid = await pay();
  if (!paid || ferry.free === 0) return false;
  ferry.free -= 1;
  return true;
}
