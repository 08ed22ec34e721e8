import asyncio


async def ask(station):
    try:
        print(f"{station} is asked")
        await asyncio.sleep(3)
        print(f"{station} answers")
    finally:
        print(f"the line to {station} is closed")


async def main():
    asyncio.create_task(ask("Hill"))
    await asyncio.sleep(1)
    print("main returns")


asyncio.run(main())
