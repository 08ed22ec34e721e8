import asyncio


async def bake(bread, seconds):
    await asyncio.sleep(seconds)
    if bread == "pretzel":
        raise RuntimeError(f"{bread} is burnt")
    return bread


async def main():
    outcomes = await asyncio.gather(
        bake("rye loaf", 3), bake("pretzel", 1), bake("tart", 2), return_exceptions=True
    )
    for outcome in outcomes:
        if isinstance(outcome, BaseException):
            print(f"sorry: {outcome}")
        else:
            print(f"sold: {outcome}")


asyncio.run(main())
