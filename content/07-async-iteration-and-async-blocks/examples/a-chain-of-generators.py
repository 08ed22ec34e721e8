import asyncio


async def readings():
    for celsius in [4, -2, -5]:
        await asyncio.sleep(1)
        print(f"{celsius} °C is read")
        yield celsius


async def below(limit, source):
    async for degrees in source:
        if degrees < limit:
            yield degrees


async def in_fahrenheit(source):
    async for degrees in source:
        yield degrees * 9 / 5 + 32


async def main():
    async for degrees in in_fahrenheit(below(0, readings())):
        print(f"frost: {degrees:.1f} °F")


asyncio.run(main())
