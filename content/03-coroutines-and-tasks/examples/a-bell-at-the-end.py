import asyncio
import time


async def bell():
    while True:
        print("the bell rings")
        await asyncio.sleep(1)


async def main():
    asyncio.create_task(bell())
    time.sleep(5)
    print("main is done")


asyncio.run(main())
