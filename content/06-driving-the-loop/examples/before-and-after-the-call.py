import asyncio
import inspect


def yes(value):
    return "true" if value else "false"


async def bake(what):
    await asyncio.sleep(1)
    return f"{what}, still warm"


async def bake_rye():
    return await bake("a rye loaf")


jobs = {
    "an async function": bake_rye,
    "a plain function": lambda: "a bun from the shelf",
    "a plain function that calls bake": lambda: bake("a plum cake"),
}


async def main():
    for name, job in jobs.items():
        asked = inspect.iscoroutinefunction(job)
        result = job()
        found = asyncio.iscoroutine(result)
        print(f"{name}: {yes(asked)} before the call, {yes(found)} after it")
        print(await result if found else result)


asyncio.run(main())
