import asyncio


async def bake(bread, seconds):
    await asyncio.sleep(seconds)
    print(f"{bread} is done")


async def burn(bread, seconds):
    await asyncio.sleep(seconds)
    print(f"{bread} is black")
    raise RuntimeError(f"{bread} is burnt")


async def main():
    try:
        await asyncio.gather(burn("rye loaf", 2), burn("pretzel", 1), bake("tart", 3))
    except RuntimeError as error:
        print(f"main hears {type(error).__name__}: {error}")
    await asyncio.sleep(4)
    print("main hears no more")


asyncio.run(main())
