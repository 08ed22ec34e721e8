import asyncio


async def look_up(parcel):
    print(f"looking up parcel {parcel}")
    await asyncio.sleep(1)
    return "4 Pier Road"


async def label(box, address):
    print(f"{box} goes to {await address}")


async def main():
    address = asyncio.create_task(look_up(12))
    await label("the first box", address)
    await label("the second box", address)


asyncio.run(main())
