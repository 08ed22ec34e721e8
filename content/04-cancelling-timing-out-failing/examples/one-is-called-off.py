import asyncio


async def unload(parcel, seconds):
    try:
        await asyncio.sleep(seconds)
        print(f"{parcel} is unloaded")
    finally:
        print(f"hands off {parcel}")


async def unload_van():
    async with asyncio.TaskGroup() as group:
        group.create_task(unload("the globe", 3))
        piano = group.create_task(unload("the piano", 5))
        await asyncio.sleep(1)
        piano.cancel()


async def main():
    await unload_van()
    print("the van is closed")


asyncio.run(main())
