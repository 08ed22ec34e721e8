import asyncio


async def ask(station, seconds):
    try:
        await asyncio.sleep(seconds)
        print(f"{station} answers")
    finally:
        print(f"the line to {station} is closed")


async def main():
    tasks = [asyncio.create_task(ask("Harbour", 1)), asyncio.create_task(ask("Hill", 6))]
    done, _ = await asyncio.wait(tasks, timeout=2)
    print(f"{len(done)} of {len(tasks)} will do")


asyncio.run(main())
