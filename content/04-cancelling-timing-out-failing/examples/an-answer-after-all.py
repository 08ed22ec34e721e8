import asyncio


async def ask(station):
    try:
        await asyncio.sleep(5)
        return f"{station}: 4 degrees"
    except asyncio.CancelledError:
        await asyncio.sleep(1)
        return f"{station}: 6 degrees yesterday"


async def main():
    try:
        print(await asyncio.wait_for(ask("Hill"), 2))
    except TimeoutError:
        print("no answer")


asyncio.run(main())
