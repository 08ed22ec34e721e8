import asyncio


async def cross(ferry, seconds):
    print(f"{ferry} leaves")
    await asyncio.sleep(seconds)
    print(f"{ferry} has landed")


async def main():
    plover = asyncio.create_task(cross("Plover", 3))
    await cross("Tern", 2)
    await plover


asyncio.run(main())
