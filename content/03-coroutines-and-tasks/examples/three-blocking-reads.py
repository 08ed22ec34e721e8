import asyncio
import time


def read_by_wire(_station):
    time.sleep(1)
    return 7


async def ask(station):
    print(f"{station} is asked")
    degrees = read_by_wire(station)
    print(f"{station}: {degrees} degrees")


async def main():
    tasks = [asyncio.create_task(ask(name)) for name in ["Hill", "Harbour", "Airfield"]]
    for task in tasks:
        await task


asyncio.run(main())
