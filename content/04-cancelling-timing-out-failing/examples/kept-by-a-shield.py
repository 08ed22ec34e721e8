import asyncio


async def bake():
    await asyncio.sleep(10)
    return "a wedding cake"


async def main():
    baking = asyncio.create_task(bake())
    try:
        print(await asyncio.wait_for(asyncio.shield(baking), 5))
    except TimeoutError:
        print("it takes a little longer today")
        print(await baking)


asyncio.run(main())
