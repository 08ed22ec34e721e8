import asyncio


async def weigh(parcel):
    await asyncio.sleep(1)
    return len(parcel)


async def weights(parcels):
    found = []
    for parcel in parcels:
        found.append(await weigh(parcel))
    return found


async def main():
    total = 0
    for weight in await weights(["books", "coffee"]):
        total += weight
        print(f"{total} kg so far")


asyncio.run(main())
