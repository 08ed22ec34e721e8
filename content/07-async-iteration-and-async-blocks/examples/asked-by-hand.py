import asyncio


class Countdown:
    def __init__(self, start):
        self.left = start

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.left == 0:
            raise StopAsyncIteration
        await asyncio.sleep(1)
        self.left -= 1
        return self.left + 1


async def main():
    async for minutes in Countdown(2):
        print(f"{minutes} min until the ferry leaves")

    steps = aiter(Countdown(1))
    while True:
        try:
            value = await anext(steps)
        except StopAsyncIteration:
            break
        print(f"asked by hand: {value}")


asyncio.run(main())
