import asyncio
import inspect


async def bake(bread):
    print(f"{bread} goes into the oven")
    await asyncio.sleep(2)
    return f"a warm {bread}"


async def main():
    order = bake("rye loaf")
    if inspect.iscoroutinefunction(bake):
        print("bake is a coroutine function")
    if asyncio.iscoroutine(order):
        print("order is a coroutine")

    await asyncio.sleep(5)
    print("five seconds later the oven is still cold")
    print(await order)


asyncio.run(main())
