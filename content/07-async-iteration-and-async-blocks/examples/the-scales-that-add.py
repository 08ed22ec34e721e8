import asyncio


async def adding_scales():
    total = 0
    while True:
        weight = yield total
        await asyncio.sleep(1)
        total += weight


async def main():
    scales = adding_scales()
    first = await anext(scales)
    print(f"ready, showing {first} kg")
    for weight in [3, 5, 2]:
        value = await scales.asend(weight)
        print(f"{weight} kg more make {value} kg")


asyncio.run(main())
