import asyncio
import time


def read_by_wire(_station):
    time.sleep(3)
    return 4


async def read_by_radio(_station):
    await asyncio.sleep(1)
    return 9


async def ask_new(station):
    degrees = await read_by_radio(station)
    print(f"{station}: {degrees} degrees")


async def ask_old(station):
    degrees = read_by_wire(station)
    print(f"{station}: {degrees} degrees")


async def main():
    tasks = [
        asyncio.create_task(ask_new("Harbour")),
        asyncio.create_task(ask_new("Airfield")),
        asyncio.create_task(ask_old("Hill")),
    ]
    for task in tasks:
        await task


asyncio.run(main(), debug=True)
