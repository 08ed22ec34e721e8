import asyncio


async def arrivals():
    for ferry, seconds in [("Tern", 1), ("Plover", 5), ("Gannet", 1)]:
        await asyncio.sleep(seconds)
        yield ferry


async def main():
    ferries = arrivals()
    for question in [1, 2, 3]:
        try:
            ferry = await asyncio.wait_for(anext(ferries), 2)
            print(f"{question}: {ferry}")
        except StopAsyncIteration:
            print(f"{question}: no more ferries")
        except TimeoutError:
            print(f"{question}: it takes longer")


asyncio.run(main())
