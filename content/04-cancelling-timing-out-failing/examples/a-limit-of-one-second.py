import asyncio


async def ask(station):
    try:
        await asyncio.sleep(2)
        return f"{station}: 4 degrees"
    finally:
        print(f"the line to {station} is closed")


async def main():
    asking = asyncio.create_task(ask("Hill"))
    try:
        print(await asyncio.wait_for(asking, 1))
    except TimeoutError:
        print("no answer within a second")
    print("the question is cancelled" if asking.cancelled() else "the question goes on")


asyncio.run(main())
