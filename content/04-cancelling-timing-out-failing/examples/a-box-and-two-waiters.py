import asyncio


async def wait(who, tide):
    print(f"{who} waits")
    print(f"{who} hears: {await tide}")


async def main():
    loop = asyncio.get_running_loop()
    tide = loop.create_future()
    loop.call_later(2, tide.set_result, "high water")
    ferry = asyncio.create_task(wait("the ferry", tide))
    pilot = asyncio.create_task(wait("the pilot", tide))
    await ferry
    await pilot
    print(f"and once more: {await tide}")


asyncio.run(main())
