/**
 * Runs a stranger's program in a process of its own.
 *
 * Four walls: the realm without host objects, no code generation in the whole process, Node's
 * permission model with nothing granted but reading the runtime's own files, and this parent,
 * which ends the process when it takes too long or too much memory. Whatever comes back is
 * checked before it is believed; what had arrived before a violent end is kept.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { RunRecord } from '#trace/run-record.ts';
import { buildGuest } from '../build-guest.ts';
import { cutOffRecord, finishRecord } from '../finish-record.ts';
import type { GuestLine, GuestRecord } from '../guest-record.ts';
import type { Heard } from '../last-seen.ts';
import { completeLimits } from '../limits.ts';
import { type Received, readFromGuest } from '../protocol.ts';
import type { RunRequest } from '../run-request.ts';
import { scriptMap } from '../script-map.ts';
import { recordFromJson } from './record-json.ts';
import { watchMemory } from './watch-memory.ts';

const HEAP_MEGABYTES = 256;
const PROCESS_MEGABYTES = 768;
/** What the process may take beyond the program's own time, to start and to hand over. */
const GRACE_SECONDS = 2.5;
const MOST_BYTES = 100_000_000;

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Runs `request` and returns its record; resolves within the watchdog's time and never throws for what the program does. */
export async function runIsolated(request: RunRequest): Promise<RunRecord> {
  const guest = await buildGuest();
  const child = start();
  const channel = child.stdio[3] as Readable;
  let end: 'time' | 'memory' | 'output' | null = null;
  const kill = (reason: NonNullable<typeof end>) => {
    end ??= reason;
    child.kill('SIGKILL');
  };

  const limits = completeLimits(request.limits);
  const seconds = limits.watchdogSeconds + GRACE_SECONDS;
  const timer = setTimeout(() => kill('time'), seconds * 1000);
  const unwatch = watchMemory(child, PROCESS_MEGABYTES, () => kill('memory'));

  const inbox = new Inbox();
  let bytes = 0;
  channel.setEncoding('utf8');
  channel.on('data', (text: string) => {
    bytes += text.length;
    if (bytes > MOST_BYTES) kill('output');
    else inbox.add(text);
  });
  let complaint = '';
  child.stderr?.setEncoding('utf8');
  child.stderr?.on('data', (text: string) => {
    if (complaint.length < 10_000) complaint += text;
  });
  child.stdin?.on('error', () => {});
  child.stdin?.end(JSON.stringify({ guest, request }));

  await new Promise((resolve) => {
    child.on('close', resolve);
    child.on('error', resolve);
  });
  clearTimeout(timer);
  unwatch();

  const { sites, map } = request.script;
  if (inbox.record !== null) return finishRecord(inbox.record, sites, scriptMap(map));
  const heap = /heap out of memory|Allocation failed|invalid size error/i.test(complaint);
  return cutOffRecord('limit', reasonFor(heap ? 'memory' : end, seconds), inbox, sites);
}

function start(): ChildProcess {
  const flags = [
    '--permission',
    `--allow-fs-read=${join(root, 'runtime')}`,
    `--allow-fs-read=${join(root, 'package.json')}`,
    `--max-old-space-size=${HEAP_MEGABYTES}`,
    '--disallow-code-generation-from-strings',
    '--no-warnings',
  ];
  const program = join(root, 'runtime/sandbox/node/isolated-child.ts');
  return spawn(process.execPath, [...flags, program], {
    cwd: root,
    env: {},
    stdio: ['pipe', 'ignore', 'pipe', 'pipe'],
  });
}

function reasonFor(end: 'time' | 'memory' | 'output' | null, seconds: number): string {
  switch (end) {
    case 'time':
      return `The program kept computing for more than ${seconds} s and was stopped.`;
    case 'memory':
      return `The program used more memory than it may (${HEAP_MEGABYTES} MB) and was stopped.`;
    case 'output':
      return 'The program handed over more than it may and was stopped.';
    case null:
      return 'The program ended its own process.';
  }
}

/** Puts lines together from pieces and keeps what they say, if it has the right shape. */
class Inbox implements Heard {
  lines: GuestLine[] = [];
  reached = 0;
  record: GuestRecord | null = null;
  #rest = '';

  add(text: string): void {
    const pieces = (this.#rest + text).split('\n');
    this.#rest = pieces.pop() ?? '';
    for (const piece of pieces) this.#read(piece);
  }

  #read(piece: string): void {
    try {
      const message = JSON.parse(piece);
      if (message.type === 'done') this.record ??= recordFromJson(message.record);
      else this.#hear(readFromGuest(message));
    } catch {
      // Not a message of ours: whoever wrote it gains nothing by it.
    }
  }

  #hear(message: Received | null): void {
    if (message?.type === 'reached') this.reached = message.site;
    if (message?.type !== 'output') return;
    this.lines.push(...message.lines);
    this.reached = 0;
  }
}
