import asyncio


async def bake(bread, seconds):
    await asyncio.sleep(seconds)
    print(f"{bread} is done")


async def main():
    rye = bake("the rye loaf", 2)
    bun = asyncio.create_task(bake("the bun", 1))
    await asyncio.sleep(3)
    print("the customer is here")
    await bun
    await rye


asyncio.run(main())
