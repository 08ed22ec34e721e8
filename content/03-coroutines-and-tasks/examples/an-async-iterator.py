import asyncio


async def weigh(parcel):
    await asyncio.sleep(1)
    return len(parcel)


async def weights(parcels):
    for parcel in parcels:
        yield await weigh(parcel)


async def main():
    total = 0
    async for weight in weights(["books", "coffee"]):
        total += weight
        print(f"{total} kg so far")


asyncio.run(main())
