import asyncio


async def look_up(parcel):
    await asyncio.sleep(1)
    return f"{parcel} Mill Lane"


async def print_label(address):
    await asyncio.sleep(0.25)
    return f"[ {address} ]"


async def dispatch(parcel):
    address = await look_up(parcel)
    print(f"goes to {address}")
    label = await print_label(address)
    print(f"label {label}")
    return label


async def main():
    print("parcel 12 comes in")
    label = await dispatch(12)
    print(f"on the van: {label}")


asyncio.run(main())
