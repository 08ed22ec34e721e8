import asyncio


async def loaves():
    for loaf in ["rye", "spelt", "oats", "wheat"]:
        await asyncio.sleep(1)
        yield loaf


async def main():
    oven = loaves()
    first = await anext(oven)
    print(f"{first} for tasting")
    async for loaf in oven:
        print(f"{loaf} for the window")
        break
    async for loaf in oven:
        print(f"{loaf} for the shelf")


asyncio.run(main())
