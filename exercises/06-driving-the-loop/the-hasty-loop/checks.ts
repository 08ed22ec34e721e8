import { defineExercise, inSeconds, type Run, reported, requirement } from '#grader';

type Hurry = Run<{ readonly haste: number; readonly begins: number; readonly seconds: number }>;

const short = ({ params: { seconds, haste } }: Hurry) => Math.round((seconds / haste) * 1e6) / 1e6;
const took = (run: Run, what: string) => Number(run.reports(what).at(-1)?.value ?? Number.NaN);

export default defineExercise({
  scenarios: [
    { name: 'a haste of ten', params: { haste: 10, begins: 0, seconds: 5 } },
    { name: 'a haste of four, late in the day', params: { haste: 4, begins: 60, seconds: 3 } },
  ],
  checks: [
    requirement('A sleep makes haste', reported('a sleep').equals(short)),
    requirement('So does a timeout', reported('a timeout').equals(short)),
    requirement('So does callLater', reported('what is called later').equals(short)),
    requirement('So does a moment to come', reported('a moment to come').equals(short)),
    requirement('Soon is as soon as before', reported('what is called soon').equals(0)),
    requirement('A moment that is over is now', reported('a moment that is over').equals(0)),
  ],
  mistakes: {
    'soon-by-a-timer': {
      message: (run: Hurry) =>
        `What is called soon waits for ${took(run, 'what is called soon')} s with yours, and so does every step of every task: each of them comes by \`callSoon\`. Leave it as it is; there is no wait in it to be shortened.`,
      when: (run: Hurry) => took(run, 'what is called soon') > 0,
    },
    'hastens-twice': {
      message: (run: Hurry) =>
        `A sleep that should take ${inSeconds(short(run))} takes ${inSeconds(took(run, 'a sleep'))} with yours. \`callLater\` works out the moment and then calls \`callAt\`, so it makes haste twice. One of the two is enough.`,
      when: (run: Hurry) =>
        took(run, 'a sleep') === Math.round((short(run) / run.params.haste) * 1e6) / 1e6,
    },
    'only-later': {
      message: (run: Hurry) =>
        `A sleep makes haste, but a timeout takes ${inSeconds(took(run, 'a timeout'))}. It waits for a moment and is set with \`callAt\`, which never comes by your \`callLater\`. It is the other way round: \`callLater\` goes through \`callAt\`.`,
      when: (run: Hurry) =>
        took(run, 'a sleep') === short(run) && took(run, 'a timeout') > short(run),
    },
    'hastens-what-is-over': {
      message: (run: Hurry) =>
        `A moment that was over a second ago should be called at once, and yours is called ${took(run, 'a moment that is over')} s later. The distance may be negative; its sign has to stay.`,
      when: (run: Hurry) => took(run, 'a moment that is over') > 0,
    },
    'divides-the-moment': {
      message: (run: Hurry) =>
        `A timeout of ${run.params.seconds} s takes ${inSeconds(took(run, 'a timeout'))} with yours. \`when\` is a moment on the clock and not a wait; its tenth part is right only at the very beginning, and later lies in the past. Make the distance to \`this.time()\` shorter.`,
      when: (run: Hurry) => took(run, 'a timeout') < short(run),
    },
    'drops-the-arguments': {
      ends: 'deadlock',
      message:
        'Your `callAt` takes a callback and hands it on without its arguments. Whatever it overrides, a method has to pass on all that it was given.',
      when: (run) => run.status === 'deadlock',
    },
  },
  starterFails: 'So does a timeout',
});
