import asyncio


async def bake(bread, seconds):
    await asyncio.sleep(seconds)
    print(f"{bread} is done")


async def main():
    await asyncio.gather(bake("rye loaf", 3), bake("pretzel", 1))
    await asyncio.gather(bake("tart", 2), bake("flatbread", 0.5))


asyncio.run(main())
