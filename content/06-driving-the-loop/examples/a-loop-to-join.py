import asyncio


class WorkLoop(asyncio.EventLoop):
    def __init__(self):
        super().__init__()
        self._open = set()

    def create_task(self, coroutine, **options):
        task = super().create_task(coroutine, **options)
        self._open.add(task)
        task.add_done_callback(self._open.discard)
        return task

    async def join(self):
        """Waits until nobody is at work but the task that asks."""
        me = asyncio.current_task()
        while others := self._open - {me}:
            await asyncio.wait(others)


loop = WorkLoop()


async def deliver(parcel, seconds):
    await asyncio.sleep(seconds)
    print(f"{parcel} is delivered")
    if parcel == "the vase":
        asyncio.create_task(deliver("the note about the vase", 3))


async def main():
    asyncio.create_task(deliver("the lamp", 1))
    asyncio.create_task(deliver("the vase", 2))
    await loop.join()
    print("the van is empty")


asyncio.run(main(), loop_factory=lambda: loop)
