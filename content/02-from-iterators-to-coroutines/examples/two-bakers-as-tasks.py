import asyncio


async def bake(baker, trays):
    for tray in range(1, trays + 1):
        print(f"{baker}: tray {tray}")
        await asyncio.sleep(0)
    print(f"{baker} goes home")


async def main():
    ada = asyncio.create_task(bake("Ada", 3))
    ben = asyncio.create_task(bake("Ben", 2))
    await ada
    await ben
    print("the bakery is closed")


asyncio.run(main())
