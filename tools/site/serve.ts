/** Serves a built site from a folder, compressed, on the first free port. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

export interface Site {
  /** `http://localhost:4321` */
  readonly address: string;
  close(): Promise<void>;
}

/** Serves `folder` on `port`, or on the next free one; `port` 0 takes any. */
export async function serve(folder: string, port: number): Promise<Site> {
  const files = sirv(folder, { brotli: true, gzip: true, extensions: ['html'] });
  const server = createServer((request, response) => {
    files(request, response, () => notFound(folder, response));
  });
  await listen(server, port);
  const { port: actual } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${actual}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** A page for the reader, and a status for machines: sirv would call its own fallback a 200. */
function notFound(folder: string, response: ServerResponse): void {
  const page = join(folder, '404.html');
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
  response.end(existsSync(page) ? readFileSync(page) : 'Not found.');
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE' || port === 0) reject(error);
      else resolve(listen(server, port + 1));
    });
    server.listen(port, 'localhost', resolve);
  });
}
