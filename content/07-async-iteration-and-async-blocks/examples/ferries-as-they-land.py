import asyncio


async def arrivals():
    await asyncio.sleep(1)
    yield "Tern"
    await asyncio.sleep(2)
    yield "Plover"


async def main():
    async for ferry in arrivals():
        print(f"the {ferry} has landed")
    print("the pier closes")


asyncio.run(main())
