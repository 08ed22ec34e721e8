import asyncio


async def weigh(parcel):
    await asyncio.sleep(1)
    return len(parcel)


def weights(parcels):
    return [weigh(parcel) for parcel in parcels]


async def main():
    total = 0
    for weight in await asyncio.gather(*weights(["books", "coffee"])):
        total += weight
        print(f"{total} kg so far")


asyncio.run(main())
