import asyncio


async def deliver(parcel, seconds):
    await asyncio.sleep(seconds)
    if parcel == "vase":
        raise RuntimeError("the vase is in pieces")
    return parcel


async def main():
    outcomes = await asyncio.gather(
        deliver("books", 2), deliver("vase", 1), deliver("lamp", 3), return_exceptions=True
    )
    print(f"{len(outcomes)} of 3 are delivered")


asyncio.run(main())
