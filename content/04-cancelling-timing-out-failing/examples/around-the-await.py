import asyncio


async def moor(ferry):
    await asyncio.sleep(1)
    raise RuntimeError(f"{ferry} has lost its rope")


async def main():
    try:
        await moor("the Tern")
    except RuntimeError as error:
        print(f"caught: {error}")

    mooring = asyncio.create_task(moor("the Plover"))
    await asyncio.sleep(3)
    print("three seconds later")
    try:
        await mooring
    except RuntimeError as error:
        print(f"caught: {error}")


asyncio.run(main())
