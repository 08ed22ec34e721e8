import asyncio
import time


async def cross(ferry):
    print(f"{ferry} leaves")
    await asyncio.sleep(2)
    print(f"{ferry} has landed")


async def main():
    tern = asyncio.create_task(cross("Tern"))
    await asyncio.sleep(0)
    time.sleep(3)
    print("the accounts are done")
    await tern


asyncio.run(main())
