import asyncio


class Line:
    async def open(self):
        await asyncio.sleep(1)
        print("the line is open")

    async def read(self):
        await asyncio.sleep(0.5)
        raise RuntimeError("no signal")

    async def close(self):
        await asyncio.sleep(0.25)
        print("the line is closed")


async def report():
    line = Line()
    await line.open()
    print(await line.read())
    await line.close()


async def main():
    try:
        await report()
    except RuntimeError as error:
        print(f"no report: {error}")


asyncio.run(main())
