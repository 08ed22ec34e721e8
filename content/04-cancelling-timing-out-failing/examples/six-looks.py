import asyncio


async def search():
    await asyncio.sleep(10)


async def main():
    searching = asyncio.create_task(search())
    looks = 0
    while not searching.done():
        looks += 1
        print(f"look {looks}: no atlas yet")
        await asyncio.sleep(1)
        if looks == 5:
            searching.cancel()
    print("given up" if searching.cancelled() else "found")


asyncio.run(main())
