import asyncio


async def ask(station, seconds):
    await asyncio.sleep(seconds)
    return f"{station} answers"


async def main():
    tasks = [
        asyncio.create_task(ask("Harbour", 0.5)),
        asyncio.create_task(ask("Airfield", 0.8)),
        asyncio.create_task(ask("Hill", 3)),
    ]
    done, pending = await asyncio.wait(tasks, timeout=1)
    print(f"{len(done)} done, {len(pending)} pending")

    for task in pending:
        print(f"cancelled: {'yes' if task.cancelled() else 'no'}")
        print(await task)


asyncio.run(main())
