import asyncio


async def ask(station):
    if station == "Mill":
        raise RuntimeError("the mill has burnt down")
    await asyncio.sleep(3)
    return f"{station} answers"


async def main():
    tasks = [asyncio.create_task(ask(station)) for station in ["Hill", "Mill", "Harbour"]]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_EXCEPTION)
    print(f"{len(done)} done, {len(pending)} pending")
    for task in done:
        error = task.exception()
        print(f"{type(error).__name__}: {error}")
    later, _ = await asyncio.wait(pending)
    print(f"{len(later)} more are done")


asyncio.run(main())
