/** The program at one moment as HTML: who awaits whom, the queue, the timers, locks and queues. */
import { type AwaitNode, awaitTree } from '#trace/await-tree.ts';
import type { ObjectState, RunState, TaskState } from '#trace/run-state.ts';
import { siteOf, type Trace } from '#trace/trace.ts';
import { escaped, htmlElement } from './svg.ts';
import { seconds } from './wording.ts';

/** Rows of a list that stand in the page; the rest is counted. */
const most = 60;

/** The panel's contents; `name` tells a task's name even after it has ended. */
export function stateHtml(state: RunState, trace: Trace, name: (task: number) => string): string {
  const tasks = tasksHtml(awaitTree(state), trace);
  return (
    section('Tasks, and what each awaits', tasks || empty('No task is alive.')) +
    section('Ready, in the order of their turns', readyHtml(state, name)) +
    section('Timers', timersHtml(state, name)) +
    objectsHtml(state.objects, name)
  );
}

/** "At 2.000 s, turn 7 of the loop". */
export function stateTitle({ time, turn }: Pick<RunState, 'time' | 'turn'>): string {
  return turn === 0 ? `At ${seconds(time)}` : `At ${seconds(time)}, turn ${turn} of the loop`;
}

function section(title: string, content: string): string {
  return htmlElement(
    'section',
    { 'aria-label': title },
    htmlElement('p', { class: 'tw-heading', 'aria-hidden': 'true' }, escaped(title)),
    content,
  );
}

function empty(words: string): string {
  return htmlElement('p', { class: 'tw-nothing' }, escaped(words));
}

function list(tag: 'ol' | 'ul', rows: readonly string[]): string {
  const shown = rows.slice(0, most).map((row) => htmlElement('li', {}, row));
  if (rows.length > most) {
    shown.push(htmlElement('li', { class: 'tw-nothing' }, `and ${rows.length - most} more`));
  }
  return htmlElement(tag, {}, ...shown);
}

function tasksHtml(nodes: readonly AwaitNode[], trace: Trace): string {
  if (nodes.length === 0) return '';
  const rows = nodes.map((node) => taskHtml(node, trace) + tasksHtml(node.awaits, trace));
  return list('ul', rows);
}

function taskHtml({ task, again }: AwaitNode, trace: Trace): string {
  const mark = htmlElement('span', {
    class: `tw-state-mark is-${task.state}`,
    'aria-hidden': 'true',
  });
  const name = htmlElement('b', {}, escaped(task.name));
  if (again) return `${mark}${name} <span class="tw-soft">(see above)</span>`;
  const words = ` <span class="tw-soft">${escaped(doing(task))}</span>`;
  return `${mark}${name}${words}${placeHtml(task, trace)}${stackHtml(task)}`;
}

/** "awaits sleep 3 s", "is ready", "runs". */
function doing({ state, waits, cancelling }: TaskState): string {
  const asked = cancelling ? ', asked to cancel' : '';
  if (state === 'running') return `runs${asked}`;
  if (state === 'ready') return `is ready${asked}`;
  return `awaits ${waits?.words || 'something'}${asked}`;
}

function placeHtml({ site }: TaskState, trace: Trace): string {
  const at = siteOf(trace, site);
  if (at === null) return '';
  const attributes = {
    type: 'button',
    class: 'tw-line',
    'data-line': at.line,
    'data-file': at.file,
  };
  return ` ${htmlElement('button', attributes, `line ${at.line}`)}`;
}

/** The coroutines it is in, where that says more than the task's own function. */
function stackHtml({ stack }: TaskState): string {
  if (stack.length < 2) return '';
  const calls = stack.map(({ name }) => callName(name)).join(' › ');
  return htmlElement('span', { class: 'tw-stack' }, escaped(calls));
}

/** Leaving a block is a call too, under a name that no reader knows. */
function callName(name: string): string {
  return name.replace('[Symbol.asyncDispose]', ': end of its block') || 'top level';
}

function readyHtml({ ready, tasks, timers }: RunState, name: (task: number) => string): string {
  if (ready.length > 0) {
    const rows = ready.map((entry) =>
      entry.type === 'task'
        ? escaped(name(entry.task))
        : `${entry.by === 0 ? 'a timer' : `the timer of ${escaped(name(entry.by))}`}`,
    );
    return list('ol', rows);
  }
  if (tasks.some((task) => task.state === 'running')) return empty('Nobody else.');
  if (timers.length > 0) return empty('Nobody: the loop moves on to the next timer.');
  return empty(tasks.length === 0 ? 'Nobody.' : 'Nobody, and no timer is set: nothing can go on.');
}

function timersHtml({ timers, tasks }: RunState, name: (task: number) => string): string {
  if (timers.length === 0) return empty('None is set.');
  const rows = timers.map(({ timer, deadline, by }) => {
    const waits = tasks.find((task) => task.task === by)?.waits;
    const what = waits?.kind === 'sleep' && waits.target === timer ? `: ${waits.words}` : '';
    const whose = by === 0 ? '' : ` ${escaped(name(by) + what)}`;
    return `<span class="tw-when">${seconds(deadline)}</span>${whose}`;
  });
  return list('ol', rows);
}

function objectsHtml(objects: readonly ObjectState[], name: (task: number) => string): string {
  if (objects.length === 0) return '';
  const rows = objects.map(
    (object) => `<b>${escaped(object.label)}</b> ${escaped(objectWords(object, name))}`,
  );
  return section('Locks and queues', list('ul', rows));
}

/** "held by north; south waits", "2 items: 'x', 'y'". */
function objectWords(object: ObjectState, name: (task: number) => string): string {
  const parts = [inside(object, name)];
  const { waiters } = object;
  if (waiters.length > 0) {
    const names = waiters.map(({ task }) => name(task)).join(', ');
    parts.push(`${names} ${waiters.length === 1 ? 'waits' : 'wait'}`);
  }
  return parts.filter((part) => part !== '').join('; ');
}

function inside(
  { kind, holders, size, items }: ObjectState,
  name: (task: number) => string,
): string {
  const held = holders.length === 0 ? '' : `held by ${holders.map(name).join(', ')}`;
  switch (kind) {
    case 'queue': {
      const count = size ?? items.length;
      if (count === 0) return 'is empty';
      const shown = items.slice(0, 8).join(', ');
      const rest = items.length > 8 ? ', …' : '';
      return `${count === 1 ? '1 item' : `${count} items`}${shown && `: ${shown}${rest}`}`;
    }
    case 'lock':
      return held || 'free';
    case 'semaphore':
      return [held, size === null ? '' : `${size} free`].filter(Boolean).join(', ');
    default:
      return held;
  }
}
