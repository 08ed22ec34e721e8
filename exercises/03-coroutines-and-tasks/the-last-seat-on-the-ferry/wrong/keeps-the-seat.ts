// Once the seat is off the count, nothing can go wrong any more.
export interface Ferry {
  free: number;
}

export type Pay = () => Promise<boolean>;

export async function book(ferry: Ferry, pay: Pay): Promise<boolean> {
  if (ferry.free === 0) return false;
  ferry.free -= 1;
  return await pay();
}
