import asyncio


async def bake(bread):
    await asyncio.sleep(2)
    return f"a warm {bread}"


async def main():
    order = bake("rye loaf")
    print(await order)
    try:
        print(await order)
    except RuntimeError as error:
        print(f"{type(error).__name__}: {error}")
    print(await bake("rye loaf"))


asyncio.run(main())
