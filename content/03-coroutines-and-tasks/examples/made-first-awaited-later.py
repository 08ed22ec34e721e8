import asyncio


async def cross(ferry):
    print(f"{ferry} leaves")
    await asyncio.sleep(1)
    print(f"{ferry} lands")


async def main():
    first = cross("Tern")
    second = cross("Plover")
    print("two crossings are made")
    await first
    await second


asyncio.run(main())
