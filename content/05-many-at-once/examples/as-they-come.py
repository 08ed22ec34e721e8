import asyncio


async def cross(ferry, seconds):
    await asyncio.sleep(seconds)
    return f"{ferry} is in"


async def main():
    ferries = [
        asyncio.create_task(cross("Tern", 4), name="Tern"),
        asyncio.create_task(cross("Plover", 1), name="Plover"),
        asyncio.create_task(cross("Gannet", 10), name="Gannet"),
    ]
    async for ferry in asyncio.as_completed(ferries):
        print(ferry.result())
    print("the harbour is closed")


asyncio.run(main())
