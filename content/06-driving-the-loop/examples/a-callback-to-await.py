import asyncio


class BellLoop(asyncio.EventLoop):
    def after(self, delay, callback):
        """Calls `callback` in `delay` seconds; the future gives what it returns, or raises."""
        future = self.create_future()

        def call():
            try:
                future.set_result(callback())
            except Exception as error:
                future.set_exception(error)

        handle = self.call_later(delay, call)
        future.add_done_callback(lambda _: handle.cancel())
        return future


loop = BellLoop()


def ring(strokes):
    if strokes > 12:
        raise RuntimeError("the clapper has come off")
    return "ding " * (strokes - 1) + "ding"


async def main():
    print(await loop.after(1, lambda: ring(3)))
    try:
        await loop.after(2, lambda: ring(13))
    except RuntimeError as error:
        print(f"RuntimeError: {error}")
    never = loop.after(3, lambda: print("midnight"))
    never.cancel()
    await loop.after(4, lambda: print("the ringer goes home"))


asyncio.run(main(), loop_factory=lambda: loop)
