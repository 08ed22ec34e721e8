/**
 * The chapters still to be written, as the home page announces them. When a chapter gets its
 * folder in `content/`, its entry leaves this list: its own front matter speaks from then on.
 */

export interface PlannedChapter {
  readonly number: number;
  readonly title: string;
  readonly promise: string;
}

export const plannedChapters: readonly PlannedChapter[] = [
  {
    number: 1,
    title: 'Waiting, working, and who decides who runs',
    promise: 'See which programs wait and which work, and why that decides everything else.',
  },
  {
    number: 8,
    title: 'Sockets and the first server',
    promise: 'Go down to the bare connection and serve many clients from a single thread.',
  },
  {
    number: 9,
    title: 'HTTP clients',
    promise: 'Ask a thousand questions politely: shared connections, fair limits, sane timeouts.',
  },
  {
    number: 10,
    title: 'Databases',
    promise: 'Share a few connections among many tasks, and never lose a row on the way.',
  },
  {
    number: 11,
    title: 'CPU work: processes',
    promise: 'Put every core to use when the job is to calculate and not to wait.',
  },
  {
    number: 12,
    title: 'Threads',
    promise: 'Watch races and deadlocks happen step by step, and learn where threads still help.',
  },
  {
    number: 13,
    title: 'Coordinating tasks',
    promise: 'Keep tasks out of each other’s way, and wake each at exactly the right moment.',
  },
  {
    number: 14,
    title: 'Queues and pipelines',
    promise: 'Hand work from task to task under back pressure, and end without losing an item.',
  },
  {
    number: 15,
    title: 'Streams, protocols, servers',
    promise: 'Make messages out of bytes, and a chat out of a handful of connections.',
  },
  {
    number: 16,
    title: 'Web apps and services',
    promise: 'Build services that stay quick when the services behind them do not.',
  },
  {
    number: 17,
    title: 'Subprocesses',
    promise: 'Run other programs from your own: feed them, listen to them, and stop them in time.',
  },
  {
    number: 18,
    title: 'Seeing, testing, building the loop',
    promise: 'Look inside a running program, test hours in milliseconds, then write the loop.',
  },
];
