import asyncio


def slice_bread():
    return "a slice from yesterday"


async def bake():
    await asyncio.sleep(2)
    return "a rye loaf"


async def run_any(job):
    result = job
    if callable(result):
        result = result()
    if asyncio.iscoroutine(result):
        result = await result
    print(result)


async def main():
    await run_any(slice_bread)
    await run_any(bake)
    await run_any(bake())


asyncio.run(main())
