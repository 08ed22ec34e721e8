import asyncio


async def ask(station):
    try:
        await asyncio.sleep(2)
        return f"{station}: 4 degrees"
    finally:
        await asyncio.sleep(3)
        print(f"the line to {station} is closed")


async def main():
    try:
        print(await asyncio.wait_for(ask("Hill"), 1))
    except TimeoutError:
        print("no answer within a second")


asyncio.run(main())
