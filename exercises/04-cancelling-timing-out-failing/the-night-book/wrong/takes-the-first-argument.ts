// The handler is called with the error, as a catch would be.
import type { EventLoop } from 'asyncio';

export function keepNightBook(loop: EventLoop, book: string[]): void {
  loop.setExceptionHandler((error: unknown) => {
    book.push(`${(error as Error).message}`);
  });
}
