import asyncio


async def moor(ferry):
    await asyncio.sleep(1)
    raise RuntimeError(f"{ferry} has lost its rope")


def ring():
    raise RuntimeError("the bell has no clapper")


async def main():
    loop = asyncio.get_running_loop()
    try:
        mooring = asyncio.create_task(moor("the Tern"))
        loop.call_later(2, ring)
        print(f"{mooring.get_name()} is under way")
    except RuntimeError:
        print("something went wrong")
    await asyncio.sleep(3)
    print("a quiet evening in the harbour")


asyncio.run(main())
