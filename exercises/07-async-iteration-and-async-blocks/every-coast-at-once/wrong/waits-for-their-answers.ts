// What I wait for on the way out need not be cancelled first.
import { createTask, FIRST_COMPLETED, gather, type Task, wait } from 'asyncio';

/** The news of all feeds, as they come; closes every feed with itself. */
export async function* merged(feeds: readonly AsyncGenerator<string>[]): AsyncGenerator<string> {
  type Step = IteratorResult<string, void>;
  const questions = new Map<AsyncGenerator<string>, Task<Step>>();
  try {
    for (const feed of feeds) questions.set(feed, createTask(feed.next()));
    while (questions.size > 0) {
      await wait([...questions.values()], { returnWhen: FIRST_COMPLETED });
      for (const [feed, question] of [...questions]) {
        if (!question.done()) continue;
        const step = question.result();
        if (step.done) {
          questions.delete(feed);
          continue;
        }
        yield step.value;
        questions.set(feed, createTask(feed.next()));
      }
    }
  } finally {
    await gather(...questions.values(), { returnExceptions: true });
    for (const feed of feeds) await feed.return(undefined);
  }
}
