import asyncio


async def cross(seconds):
    await asyncio.sleep(seconds)


async def main():
    ferries = [asyncio.create_task(cross(seconds)) for seconds in [0.5, 1.25, 3.75]]
    at_sea = set(ferries)
    while at_sea:
        _, at_sea = await asyncio.wait(at_sea, timeout=1)
        print(f"{len(ferries) - len(at_sea)} of {len(ferries)} are in")


asyncio.run(main())
