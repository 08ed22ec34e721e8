import asyncio


async def call(name):
    print(f"{name} is here")


async def main():
    first = asyncio.create_task(call("Ada"))
    second = asyncio.create_task(call("Ben"))
    print("main goes on")
    await first
    print("main has awaited Ada")
    await second
    print("main has awaited Ben")


asyncio.run(main())
