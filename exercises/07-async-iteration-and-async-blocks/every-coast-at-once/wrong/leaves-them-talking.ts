// When nobody listens any more, the feeds stop.
import { createTask, FIRST_COMPLETED, type Task, wait } from 'asyncio';

export async function* merged(feeds: readonly AsyncGenerator<string>[]): AsyncGenerator<string> {
  type Step = IteratorResult<string, void>;
  const questions = new Map<AsyncGenerator<string>, Task<Step>>();
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
}
