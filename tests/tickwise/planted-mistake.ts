/** A mistake that an author may make, planted into a small course that is right. */
import { expect } from 'vitest';
import { TinyCourse } from './tiny-course.ts';

/** What the author does, and what they are told; `told` are all the mistakes there are. */
export interface Planted {
  readonly plant: (course: TinyCourse) => void;
  readonly told: readonly (string | RegExp)[];
}

/** Plants the mistake and holds what `tickwise check` finds against it. */
export async function expectTold({ plant, told }: Planted): Promise<void> {
  using course = TinyCourse.filled();
  plant(course);
  const mistakes = await course.mistakes();
  expect(mistakes).toEqual(
    told.map((one) =>
      typeof one === 'string' ? expect.stringContaining(one) : expect.stringMatching(one),
    ),
  );
}
