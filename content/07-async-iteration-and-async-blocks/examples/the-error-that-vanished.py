import asyncio


async def hang_up():
    await asyncio.sleep(0.25)
    return True


class Line:
    async def __aenter__(self):
        await asyncio.sleep(1)
        return self

    async def read(self):
        await asyncio.sleep(0.5)
        raise RuntimeError("no signal")

    async def __aexit__(self, kind, error, traceback):
        return await hang_up()


async def main():
    degrees = 0
    async with Line() as line:
        degrees = await line.read()
    print(f"the report says {degrees} degrees")


asyncio.run(main())
