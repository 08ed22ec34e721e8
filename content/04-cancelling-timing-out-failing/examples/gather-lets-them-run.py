import asyncio


async def unload(parcel, seconds):
    try:
        await asyncio.sleep(seconds)
        if parcel == "glass":
            raise RuntimeError("the glass is broken")
        print(f"{parcel} is unloaded")
    finally:
        print(f"hands off the {parcel}")


async def main():
    try:
        await asyncio.gather(unload("glass", 1), unload("piano", 3))
    except RuntimeError as error:
        print(f"stop! {error}")
    await asyncio.sleep(4)
    print("the van is closed")


asyncio.run(main())
