/** Every public name of CPython's asyncio is ours too, or stands below with the reason. */
import { beforeAll, describe, expect, test } from 'vitest';
import { bundledRun } from '../support/bundled-runtime.ts';
import type { memberNames } from './fuzz/bundle-entry.ts';
import { loadPythonJudge, type PythonJudge } from './python/judge.ts';

/** What of the module has no place here, or not yet. */
const elsewhere = {
  'streams, protocols and subprocesses come with the simulated network': `AbstractServer
    BaseProtocol BaseTransport BufferedProtocol DatagramProtocol DatagramTransport
    IncompleteReadError LimitOverrunError Protocol ReadTransport SendfileNotAvailableError Server
    StreamReader StreamReaderProtocol StreamWriter SubprocessProtocol SubprocessTransport Transport
    WriteTransport createSubprocessExec createSubprocessShell openConnection startServer`,
  'there is one kind of loop, and one policy': `AbstractEventLoop BaseEventLoop SelectorEventLoop
    getEventLoopPolicy setEventLoopPolicy`,
  'they are types, which a program does not find': 'FrameCallGraphEntry FutureCallGraph',
  'the kernel knows who awaits whom': 'futureAddToAwaitedBy futureDiscardFromAwaitedBy',
};

/** The same for the members of classes. */
const membersElsewhere: Readonly<Record<string, string>> = {
  EventLoop: `addReader removeReader addWriter removeWriter addSignalHandler removeSignalHandler
    connectAcceptedSocket connectReadPipe connectWritePipe createConnection
    createDatagramEndpoint createServer createUnixConnection createUnixServer getaddrinfo
    getnameinfo sendfile sockAccept sockConnect sockRecv sockRecvInto sockRecvfrom
    sockRecvfromInto sockSendall sockSendfile sockSendto startTls subprocessExec subprocessShell
    setDefaultExecutor`,
  Task: 'printStack',
};

const classes = `Runner Future Task EventLoop Handle TimerHandle Timeout TaskGroup Lock Event
  Condition Semaphore BoundedSemaphore Barrier Queue PriorityQueue LifoQueue`;

const words = (text: string): string[] => text.trim().split(/\s+/);

let judge: PythonJudge;
let ours: (name: string | null) => readonly string[];
beforeAll(async () => {
  judge = await loadPythonJudge();
  ours = await bundledRun<typeof memberNames>(
    'tests/conformance/fuzz/bundle-entry.ts',
    'memberNames',
  );
});

function theirs(expression: string): string[] {
  const { output } = judge(`import asyncio, contextvars\nprint(*${expression})`);
  const names = words(output[0]?.text ?? '').filter((name) => !name.startsWith('_'));
  return names.map((name) => (/^[a-z]/.test(name) ? camelCase(name) : name));
}

const camelCase = (name: string): string =>
  name.replace(/_([a-z])/g, (_match, letter: string) => letter.toUpperCase());

test('the names of the module', () => {
  const missing = theirs('asyncio.__all__').filter((name) => !ours(null).includes(name));
  expect(missing.sort()).toEqual(Object.values(elsewhere).flatMap(words).sort());
});

describe('the members of', () => {
  test.each(words(classes))('%s', (name) => {
    const missing = theirs(`dir(asyncio.${name})`).filter((one) => !ours(name).includes(one));
    expect(missing.sort()).toEqual(
      words(membersElsewhere[name] ?? '')
        .filter(Boolean)
        .sort(),
    );
  });
});
