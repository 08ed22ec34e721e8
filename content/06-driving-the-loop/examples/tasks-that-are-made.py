import asyncio


class CountingLoop(asyncio.EventLoop):
    made = 0

    def create_task(self, coroutine, **options):
        self.made += 1
        return super().create_task(coroutine, **options)


loop = CountingLoop()


async def nap():
    await asyncio.sleep(1)


async def main():
    await nap()
    await asyncio.wait_for(nap(), 5)
    await asyncio.gather(nap(), nap())
    print(f"{loop.made} tasks were made")


asyncio.run(main(), loop_factory=lambda: loop)
