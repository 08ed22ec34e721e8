import asyncio


async def weigh(parcel):
    print(f"{parcel} is on the scales")
    await asyncio.sleep(0.5)
    print(f"{parcel} is weighed")


weighings = set()


def start(parcel):
    weighings.add(asyncio.create_task(weigh(parcel)))


async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(1, weigh, "parcel 1")
    loop.call_later(1, start, "parcel 2")
    await asyncio.sleep(2)


asyncio.run(main())
