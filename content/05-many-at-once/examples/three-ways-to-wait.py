import asyncio


async def deliver(parcel, seconds):
    await asyncio.sleep(seconds)
    if parcel == "vase":
        raise RuntimeError("the vase is in pieces")


async def main():
    for return_when in [asyncio.FIRST_COMPLETED, asyncio.FIRST_EXCEPTION, asyncio.ALL_COMPLETED]:
        tasks = [
            asyncio.create_task(deliver("lamp", 1)),
            asyncio.create_task(deliver("vase", 2)),
            asyncio.create_task(deliver("books", 4)),
        ]
        done, pending = await asyncio.wait(tasks, return_when=return_when)
        print(f"{return_when}: {len(done)} done, {len(pending)} pending")

        for task in pending:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


asyncio.run(main())
