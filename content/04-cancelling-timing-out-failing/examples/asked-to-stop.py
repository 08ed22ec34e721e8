import asyncio


async def search():
    try:
        await asyncio.sleep(10)
        print("the atlas is found")
    finally:
        print("climbing down the ladder")
        await asyncio.sleep(0.5)
        print("the lamp is out")


async def main():
    searching = asyncio.create_task(search())
    await asyncio.sleep(5)
    searching.cancel()
    print("over already" if searching.done() else "asked to stop")
    try:
        await searching
    except asyncio.CancelledError:
        print("the search is over")


asyncio.run(main())
