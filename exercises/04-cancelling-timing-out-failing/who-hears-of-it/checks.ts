import { defineQuestions, type Run } from '#grader';

/** Who told of it, as the program itself prints. */
const hearer = (what: string) => (run: Run) =>
  run.lines.find((line) => line.endsWith(`: ${what}`))?.split(': ')[0] ?? 'nobody';

export default defineQuestions({
  hearers: {
    type: 'labelling',
    ask: 'Each error is heard by',
    labels: ['a catch in main', 'the exception handler', 'nobody'],
    items: [
      {
        text: 'the Heron',
        right: hearer('the Heron'),
        because:
          'The Heron’s error waits in its task from 1 s on, and comes out where `main` awaits the task.',
        wrong: {
          'the exception handler':
            'The Heron fails at 1 s, when nobody awaits it. But its task is kept in a variable, so somebody may still ask, and `main` does.',
          nobody:
            'You expect an error to be lost if nobody awaits the task at that moment. A task keeps its error, as it would keep a result.',
        },
      },
      {
        text: 'the bell',
        right: hearer('the bell'),
        because:
          'The loop calls `ring`, and nobody could ever ask for its result. So the bell goes to the exception handler, at once.',
        wrong: {
          'a catch in main':
            'You count the `try` around `callLater`. That call only makes a note for later and succeeds; when the loop calls `ring`, no line of `main` is running.',
          nobody: 'An error in a callback is not swallowed: the loop tells its exception handler.',
        },
      },
      {
        text: 'the Plover',
        right: hearer('the Plover'),
        because:
          'Nobody ever awaits the Plover, so its error goes to the handler when it is certain that nobody will.',
        wrong: {
          'a catch in main':
            'You count the `try` around `createTask`. That call never fails. `main` is still inside the `try` at 3 s, but it waits for the other two, and the Plover’s error is raised in a task of its own.',
          nobody:
            'Nobody awaits it, but its error is not lost: *Task exception was never retrieved* is what the handler is told.',
        },
      },
      {
        text: 'the Tern',
        right: hearer('the Tern'),
        because: 'The Tern’s is the first error in the `gather`, which raises it at its `await`.',
        wrong: {
          'the exception handler':
            'The Tern is a task inside the `gather`, and somebody awaits that: `main`, in its `try`.',
          nobody: '`gather` raises the first error as soon as it happens, and `main` awaits it.',
        },
      },
      {
        text: 'the Gull',
        right: hearer('the Gull'),
        because:
          'The Gull’s is the second error. `gather` has told of one already and keeps this one to itself.',
        wrong: {
          'a catch in main':
            'An `await` can raise one error. At 4 s it has raised the Tern’s, and at 5 s `main` is no longer there.',
          'the exception handler':
            'So it would be for a task that nobody asks. But `gather` has looked at the error, so for the loop it counts as heard, and `gather` does not pass it on.',
        },
      },
    ],
  },
});
