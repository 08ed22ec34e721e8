import asyncio


async def main():
    tide = asyncio.get_running_loop().create_future()
    try:
        print(tide.result())
    except asyncio.InvalidStateError:
        print("too early: it is empty")
    await asyncio.sleep(1)
    tide.set_result("high water")
    try:
        tide.set_result("low water")
    except asyncio.InvalidStateError:
        print("too late: it is set")
    print(tide.result())


asyncio.run(main())
