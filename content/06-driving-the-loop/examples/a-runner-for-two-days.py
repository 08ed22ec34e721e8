import asyncio
from itertools import count


async def patrol():
    try:
        for round in count(1):
            await asyncio.sleep(2)
            print(f"round {round}")
    finally:
        print("the patrol goes home")


async def monday():
    asyncio.create_task(patrol())
    await asyncio.sleep(3)
    print("Monday is over")


async def tuesday():
    await asyncio.sleep(2)
    print("Tuesday is over")


with asyncio.Runner() as runner:
    runner.run(monday())
    runner.run(tuesday())
print("the runner is closed")
