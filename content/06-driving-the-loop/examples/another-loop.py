import asyncio


class CountingLoop(asyncio.EventLoop):
    asked = 0

    def call_soon(self, callback, *args, context=None):
        CountingLoop.asked += 1
        return super().call_soon(callback, *args, context=context)


async def ask(station, seconds):
    await asyncio.sleep(seconds)
    print(f"{station} answers")


async def main():
    hill = asyncio.create_task(ask("Hill", 2))
    harbour = asyncio.create_task(ask("Harbour", 1))
    await hill
    await harbour


asyncio.run(main())
print(f"callSoon was asked {CountingLoop.asked} times")
asyncio.run(main(), loop_factory=CountingLoop)
print(f"callSoon was asked {CountingLoop.asked} times")
