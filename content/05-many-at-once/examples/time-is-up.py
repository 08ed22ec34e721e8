import asyncio


async def cross(ferry, seconds):
    await asyncio.sleep(seconds)
    print(f"({ferry} ties up)")
    return f"{ferry} is in"


async def main():
    ferries = [
        asyncio.create_task(cross("Tern", 1)),
        asyncio.create_task(cross("Plover", 8)),
        asyncio.create_task(cross("Gannet", 10)),
    ]
    for coming in asyncio.as_completed(ferries, timeout=2):
        try:
            print(await coming)
        except TimeoutError as error:
            print(f"a {type(error).__name__}")
    at_sea = [ferry for ferry in ferries if not ferry.done()]
    print(f"{len(at_sea)} are still at sea")
    await asyncio.gather(*at_sea)


asyncio.run(main())
