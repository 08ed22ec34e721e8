import asyncio


def yes(value):
    return "true" if value else "false"


class Lamp:
    handle = None

    def flash(self):
        print("flash")
        self.handle = asyncio.get_running_loop().call_later(1, self.flash)


async def main():
    lamp = Lamp()
    lamp.flash()
    first = lamp.handle
    await asyncio.sleep(2.5)
    first.cancel()
    print(f"the first is cancelled: {yes(first.cancelled())}")
    await asyncio.sleep(2)
    lamp.handle.cancel()
    print(f"the latest is cancelled: {yes(lamp.handle.cancelled())}")
    await asyncio.sleep(2)


asyncio.run(main())
