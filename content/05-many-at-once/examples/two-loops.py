import asyncio


async def weigh(seconds):
    await asyncio.sleep(seconds)
    return seconds * 10


def fleet():
    names = {}
    names[asyncio.create_task(weigh(2))] = "Tern"
    names[asyncio.create_task(weigh(1))] = "Plover"
    return names


async def main():
    names = fleet()
    async for task in asyncio.as_completed(names):
        print(f"{names.get(task, 'somebody')} carries {await task} tons")

    names = fleet()
    for coming in asyncio.as_completed(names):
        print(f"{names.get(coming, 'somebody')} carries {await coming} tons")


asyncio.run(main())
