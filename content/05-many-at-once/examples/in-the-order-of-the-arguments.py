import asyncio


async def bake(bread, seconds):
    await asyncio.sleep(seconds)
    print(f"{bread} is done")
    return bread


async def main():
    tray = await asyncio.gather(bake("rye loaf", 3), bake("pretzel", 1), bake("tart", 2))
    print(f"on the tray: {', '.join(tray)}")


asyncio.run(main())
