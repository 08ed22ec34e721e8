import asyncio
from contextlib import aclosing


async def readings():
    try:
        for degrees in [4, 9, 12, 11]:
            await asyncio.sleep(1)
            yield degrees
    finally:
        await asyncio.sleep(0.5)
        print("the line is closed")


async def until_warm():
    async with aclosing(readings()) as feed:
        async for degrees in feed:
            print(f"{degrees} degrees")
            if degrees > 8:
                break


async def main():
    await until_warm()
    print("warm enough, have breakfast")
    await asyncio.sleep(3)
    print("breakfast is over")


asyncio.run(main())
