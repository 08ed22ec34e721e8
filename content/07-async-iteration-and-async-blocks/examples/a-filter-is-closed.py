import asyncio


async def readings():
    try:
        for degrees in [4, 9, 12, 11]:
            await asyncio.sleep(1)
            yield degrees
    finally:
        print("the line is closed")


async def warm(source):
    try:
        async for degrees in source:
            if degrees > 8:
                yield degrees
    finally:
        print("the filter is closed")


async def main():
    source = readings()
    filtered = warm(source)
    print(await anext(filtered))
    await filtered.aclose()
    print("all is closed?")
    await source.aclose()
    print("now it is")


asyncio.run(main())
