import asyncio


async def ask(station, seconds):
    await asyncio.sleep(seconds)
    return f"{station} answers"


async def main():
    tasks = [
        asyncio.create_task(ask("Harbour", 0.5), name="Harbour"),
        asyncio.create_task(ask("Airfield", 0.8), name="Airfield"),
        asyncio.create_task(ask("Hill", 3), name="Hill"),
    ]
    done, pending = await asyncio.wait(tasks, timeout=1)
    print(f"{len(done)} done, {len(pending)} pending")

    for task in pending:
        print(f"{task.get_name()} is {'cancelled' if task.cancelled() else 'still at it'}")
        print(await task)


asyncio.run(main())
