import asyncio


class Line:
    async def __aenter__(self):
        await asyncio.sleep(1)
        print("the line is open")
        return self

    async def read(self):
        await asyncio.sleep(0.5)
        raise RuntimeError("no signal")

    async def __aexit__(self, kind, error, traceback):
        await asyncio.sleep(0.25)
        print("the line is closed")


async def report():
    async with Line() as line:
        print(await line.read())


async def main():
    try:
        await report()
    except RuntimeError as error:
        print(f"no report: {error}")


asyncio.run(main())
