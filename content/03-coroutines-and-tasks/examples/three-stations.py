import asyncio


async def ask(station, degrees):
    print(f"{station} is asked")
    await asyncio.sleep(3)
    print(f"{station} answers")
    return degrees


async def main():
    hill = asyncio.create_task(ask("Hill", 4))
    harbour = asyncio.create_task(ask("Harbour", 9))
    airfield = asyncio.create_task(ask("Airfield", 7))
    print("three tasks are made")

    warmest = max(await hill, await harbour, await airfield)
    print(f"the warmest place has {warmest} degrees")


asyncio.run(main())
