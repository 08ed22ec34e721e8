/**
 * The process in which a stranger's program runs. It is started without any permission and with
 * little memory (see run-isolated.ts), reads one request from its standard input and writes one
 * JSON message a line to descriptor 3: the output as it comes, in the end the record.
 */
import { readFileSync, writeSync } from 'node:fs';
import type { RunRequest } from '../run-request.ts';
import { recordToJson } from './record-json.ts';
import { runInRealm } from './vm-host.ts';

const CHANNEL = 3;

// Rejections of promises that a program made by odd ways are nobody's business.
process.on('unhandledRejection', () => {});

const { guest, request } = JSON.parse(readFileSync(0, 'utf8')) as {
  guest: string;
  request: RunRequest;
};
const record = runInRealm(guest, request, write);
write(JSON.stringify({ type: 'done', record: recordToJson(structuredClone(record)) }));
process.exit(0);

/** Blocks until the parent has taken it: a program that runs gives no turn to a queue. */
function write(line: string): void {
  let rest = Buffer.from(`${line}\n`);
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(CHANNEL, rest));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
    }
  }
}
