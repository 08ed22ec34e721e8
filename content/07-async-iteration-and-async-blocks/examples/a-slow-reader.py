import asyncio


async def letters():
    for sender in ["Ada", "Bo", "Cleo"]:
        await asyncio.sleep(1)
        yield sender


async def main():
    async for sender in letters():
        print(f"a letter from {sender}")
        await asyncio.sleep(2)
    print("all letters are answered")


asyncio.run(main())
