import { RuntimeError } from 'asyncio';

/** The scales of the office; reading takes a while. */
export interface Scales {
  read(parcel: string): Promise<number>;
}

type Steps<T> = Generator<Promise<number>, T, number>;

/** Runs a generator as a coroutine: awaits what it yields, and sends in what came. */
async function drive<T>(steps: Steps<T>): Promise<T> {
  let step = steps.next();
  while (!step.done) step = steps.next(await step.value);
  return step.value;
}

/** Marks a generator function as a coroutine, as a decorator would. */
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
