// The driver has a fault, so the driver is mended.
import { RuntimeError } from 'asyncio';

/** The scales of the office; reading takes a while. */
export interface Scales {
  read(parcel: string): Promise<number>;
}

type Steps<T> = Generator<Promise<number>, T, number>;

async function drive<T>(steps: Steps<T>): Promise<T> {
  let step = steps.next();
  while (!step.done) {
    let value: number;
    try {
      value = await step.value;
    } catch (error) {
      step = steps.throw(error);
      continue;
    }
    step = steps.next(value);
  }
  return step.value;
}

function coroutine<T>(body: (scales: Scales, parcel: string) => Steps<T>) {
  return (scales: Scales, parcel: string) => drive(body(scales, parcel));
}

export const weigh = coroutine(function* (scales, parcel) {
  const kilos = yield scales.read(parcel);
  return kilos + 0.5;
});

export const label = coroutine(function* (scales, parcel) {
  try {
    const kilos = yield weigh(scales, parcel);
    return `${parcel}: ${kilos} kg`;
  } catch (error) {
    if (!(error instanceof RuntimeError)) throw error;
    return `${parcel}: weight unknown`;
  }
});
