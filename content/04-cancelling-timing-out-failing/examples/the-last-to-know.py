import asyncio


async def moor(ferry):
    await asyncio.sleep(1)
    raise RuntimeError(f"{ferry} has lost its rope")


def ring():
    raise RuntimeError("the bell has no clapper")


def logbook(loop, context):
    print(f"logbook: {context['exception']}")


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(logbook)
    loop.call_later(2, ring)
    mooring = asyncio.create_task(moor("the Tern"))
    await asyncio.sleep(3)
    print(f"{mooring.get_name()} is over, and nobody has asked")


asyncio.run(main())
