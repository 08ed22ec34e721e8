import asyncio


async def ask(station, seconds):
    await asyncio.sleep(seconds)
    print(f"{station} answers")


async def heartbeat():
    for beat in range(1, 4):
        await asyncio.sleep(1)
        print(f"beat {beat}")


async def main():
    pulse = asyncio.create_task(heartbeat())
    hill = asyncio.create_task(ask("Hill", 3.5))
    harbour = asyncio.create_task(ask("Harbour", 2.5))
    await hill
    await harbour
    await pulse
    print("nobody is left")


asyncio.run(main())
