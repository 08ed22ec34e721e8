import type { EventLoop } from 'asyncio';

/** From now on, what reaches the exception handler of `loop` is written into `book`. */
export function keepNightBook(loop: EventLoop, book: string[]): void {
  loop.setExceptionHandler((_loop, { message, exception }) => {
    book.push(exception instanceof Error ? exception.message : `${message}`);
  });
}
