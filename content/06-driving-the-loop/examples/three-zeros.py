import asyncio


def come(who):
    print(f"{who} comes")


async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(0, come, "Ada")
    loop.call_soon(come, "Ben")
    await asyncio.sleep(0)
    print("main goes on")
    await asyncio.sleep(1)


asyncio.run(main())
