import asyncio


def ring(bell):
    print(f"the {bell} bell rings")


async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(ring, "small")
    loop.call_soon(ring, "great")
    print("both bells are set")
    await asyncio.sleep(0)
    print("main goes on")


asyncio.run(main())
