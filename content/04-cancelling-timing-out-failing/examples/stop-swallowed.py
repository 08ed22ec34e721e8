import asyncio


async def search():
    try:
        await asyncio.sleep(10)
        return "the whole atlas"
    except asyncio.CancelledError:
        return "volume one of the atlas"


async def main():
    searching = asyncio.create_task(search())
    await asyncio.sleep(5)
    searching.cancel()
    print(await searching)
    print("it was cancelled" if searching.cancelled() else "it was not cancelled")


asyncio.run(main())
