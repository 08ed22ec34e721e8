import asyncio
from time import monotonic


async def ask(station):
    await asyncio.sleep(1)
    return f"{station} answers"


async def main():
    start = monotonic()
    hill = asyncio.create_task(ask("Hill"))
    await asyncio.sleep(3)
    print(await hill)
    print(f"it took {monotonic() - start:.1f} s")


asyncio.run(main())
