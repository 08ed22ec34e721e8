// An exception handler is always called with an exception.
import type { EventLoop } from 'asyncio';

export function keepNightBook(loop: EventLoop, book: string[]): void {
  loop.setExceptionHandler((_loop, { exception }) => {
    book.push((exception as Error).message);
  });
}
