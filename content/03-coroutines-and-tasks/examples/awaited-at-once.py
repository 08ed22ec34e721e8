import asyncio


async def ask(station):
    print(f"{station} is asked")
    await asyncio.sleep(3)
    print(f"{station} answers")


async def main():
    await asyncio.create_task(ask("Hill"))
    await asyncio.create_task(ask("Harbour"))
    await asyncio.create_task(ask("Airfield"))


asyncio.run(main())
