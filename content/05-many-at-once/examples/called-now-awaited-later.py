import asyncio


async def bake(bread, seconds):
    print(f"{bread} goes into the oven")
    await asyncio.sleep(seconds)
    return bread


async def main():
    tray = asyncio.gather(bake("rye loaf", 3), bake("tart", 2))
    print("the baker goes for a walk")
    await asyncio.sleep(1)
    print("the baker is back")
    print(", ".join(await tray))


asyncio.run(main())
