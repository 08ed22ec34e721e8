import asyncio


async def readings():
    for degrees in [4, 9, 7]:
        await asyncio.sleep(1)
        yield degrees


async def main():
    async for degrees in readings():
        await asyncio.sleep(0.5)
        print(f"{degrees} degrees are written down")


asyncio.run(main())
