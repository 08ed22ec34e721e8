import asyncio


async def cross(ferry, seconds):
    await asyncio.sleep(seconds)
    return ferry


async def main():
    ferries = [
        asyncio.create_task(cross("Gannet", 3), name="Gannet"),
        asyncio.create_task(cross("Plover", 1), name="Plover"),
        asyncio.create_task(cross("Tern", 2), name="Tern"),
    ]
    async for ferry in asyncio.as_completed(ferries):
        await asyncio.sleep(4)
        print(f"{ferry.result()} is unloaded")


asyncio.run(main())
