import asyncio


def book(parcel):
    print(f"{parcel} is in the book")


async def telephone(parcel):
    await asyncio.sleep(1)
    print(f"the customer knows of {parcel}")


async def arrived(parcel, hooks):
    for hook in hooks:
        hook(parcel)
    print("everybody has been told")


async def main():
    await arrived("parcel 7", [book, telephone])
    await asyncio.sleep(3)


asyncio.run(main())
