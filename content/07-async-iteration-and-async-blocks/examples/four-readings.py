import asyncio

stations = ["Hill", "Harbour", "Airfield", "Mill"]


async def read(station):
    await asyncio.sleep(0.5)
    return len(station)


async def readings():
    for station in stations:
        yield await read(station)


async def main():
    in_turn = [degrees async for degrees in readings()]
    print("in turn:", *in_turn)

    at_once = await asyncio.gather(*[read(station) for station in stations])
    print("at once:", *at_once)


asyncio.run(main())
