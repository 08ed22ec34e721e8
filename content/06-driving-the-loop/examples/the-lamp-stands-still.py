import asyncio
import time


async def lamp():
    for flash in range(1, 10):
        print(f"flash {flash}")
        await asyncio.sleep(1)


async def main():
    asyncio.create_task(lamp())
    await asyncio.sleep(2.5)
    return "main is done"


loop = asyncio.new_event_loop()
print(loop.run_until_complete(main()))
time.sleep(8)
print("the loop is run again")
loop.run_until_complete(asyncio.sleep(1.5))
print("the loop is closed")
loop.close()
