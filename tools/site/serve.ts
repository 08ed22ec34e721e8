/** Serves a built site from a folder, compressed, on the first free port. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

export interface Site {
  /** `http://localhost:4321` */
  readonly address: string;
  close(): Promise<void>;
}

/** Serves `folder` on `port`, or on the next free one; `port` 0 takes any. */
export async function serve(folder: string, port: number): Promise<Site> {
  const files = sirv(folder, { brotli: true, gzip: true, extensions: ['html'] });
  const notFound = sirv(folder, { single: '404.html' });
  const server = createServer((request, response) => {
    files(request, response, () => {
      response.statusCode = 404;
      request.url = '/404.html';
      notFound(request, response);
    });
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

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE' || port === 0) reject(error);
      else resolve(listen(server, port + 1));
    });
    server.listen(port, 'localhost', resolve);
  });
}
