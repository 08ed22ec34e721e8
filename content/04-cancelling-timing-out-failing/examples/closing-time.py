import asyncio


async def bind(volume):
    await asyncio.sleep(volume - 0.5)
    return volume


async def main():
    volumes = [asyncio.create_task(bind(index + 1)) for index in range(10)]
    all_of_them = asyncio.gather(*volumes)
    await asyncio.sleep(3)
    all_of_them.cancel()
    try:
        await all_of_them
    except asyncio.CancelledError:
        stopped = len([volume for volume in volumes if volume.cancelled()])
        print(f"{10 - stopped} bound, {stopped} cancelled")


asyncio.run(main())
