import asyncio


async def cross(ferry):
    print(f"{ferry} leaves")
    await asyncio.sleep(1)
    print(f"{ferry} lands")


async def main():
    await cross("Tern")
    await cross("Plover")
    print("both have landed")


asyncio.run(main())
