// A seat is sold when it is paid, so the count changes after the payment.
export interface Ferry {
  free: number;
}

export type Pay = () => Promise<boolean>;

export async function book(ferry: Ferry, pay: Pay): Promise<boolean> {
  const { free } = ferry;
  if (free === 0) return false;
  if (!(await pay())) return false;
  ferry.free = free - 1;
  return true;
}
