import asyncio


class WorkLoop(asyncio.EventLoop):
    def __init__(self):
        super().__init__()
        self._open = set()

    def post(self, work):
        task = self.create_task(work)
        self._open.add(task)
        task.add_done_callback(self._open.discard)

    async def join(self):
        while self._open:
            await asyncio.wait(self._open)


loop = WorkLoop()


async def deliver(parcel):
    await asyncio.sleep(2)
    print(f"{parcel} is delivered")


async def main():
    loop.call_later(1, lambda: loop.post(deliver("the lamp")))
    await loop.join()
    print("nothing to deliver")
    await asyncio.sleep(2)
    await loop.join()
    print("the van is empty")


asyncio.run(main(), loop_factory=lambda: loop)
