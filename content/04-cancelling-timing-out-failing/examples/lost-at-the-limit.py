import asyncio


async def bake():
    await asyncio.sleep(10)
    return "a wedding cake"


async def main():
    baking = asyncio.create_task(bake())
    try:
        print(await asyncio.wait_for(baking, 5))
    except TimeoutError:
        print("it takes a little longer today")
    try:
        print(await baking)
    except asyncio.CancelledError:
        print("there is no cake")


asyncio.run(main())
