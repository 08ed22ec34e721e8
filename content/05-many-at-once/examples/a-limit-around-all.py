import asyncio


async def weigh(parcel, seconds):
    await asyncio.sleep(seconds)
    return parcel


async def main():
    tasks = [asyncio.create_task(weigh("books", 1)), asyncio.create_task(weigh("lamp", 5))]
    try:
        print(await asyncio.wait_for(asyncio.gather(*tasks), 2))
    except TimeoutError:
        print("the time is up")
    for task in tasks:
        print("cancelled" if task.cancelled() else f"weighed: {task.result()}")


asyncio.run(main())
