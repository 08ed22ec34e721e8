// The description has a message, so that is what has happened.
import type { EventLoop } from 'asyncio';

export function keepNightBook(loop: EventLoop, book: string[]): void {
  loop.setExceptionHandler((_loop, { message }) => {
    book.push(`${message}`);
  });
}
