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
        async with asyncio.TaskGroup() as group:
            group.create_task(unload("glass", 1))
            group.create_task(unload("piano", 3))
    except* RuntimeError as group_of_errors:
        for one in group_of_errors.exceptions:
            print(f"stop! {one}")
    print("the van is closed")


asyncio.run(main())
