import asyncio


async def deliver(parcel, seconds):
    await asyncio.sleep(seconds)
    if parcel == "vase":
        raise RuntimeError("the vase is in pieces")
    return parcel


async def main():
    tasks = [
        asyncio.create_task(deliver("books", 3)),
        asyncio.create_task(deliver("vase", 1)),
        asyncio.create_task(deliver("lamp", 2)),
    ]
    done, pending = await asyncio.wait(tasks)
    print(f"{len(done)} done, {len(pending)} pending")
    for task in tasks:
        error = task.exception()
        if error is None:
            print(f"delivered: {task.result()}")
        else:
            print(f"failed: {type(error).__name__}: {error}")


asyncio.run(main())
