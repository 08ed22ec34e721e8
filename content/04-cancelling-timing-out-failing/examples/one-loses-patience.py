import asyncio


async def ferry(tide):
    try:
        print(f"the ferry hears: {await asyncio.wait_for(tide, 1)}")
    except TimeoutError:
        print("the ferry has lost patience")


async def pilot(tide):
    print(f"the pilot hears: {await tide}")


def rise(tide):
    if not tide.done():
        tide.set_result("high water")


async def main():
    loop = asyncio.get_running_loop()
    tide = loop.create_future()
    loop.call_later(2, rise, tide)
    sailing = asyncio.create_task(ferry(tide))
    waiting = asyncio.create_task(pilot(tide))
    await sailing
    await asyncio.sleep(2)
    print("the pilot was cancelled" if waiting.cancelled() else "the pilot is at sea")


asyncio.run(main())
