import asyncio


async def bake(bread):
    print(f"{bread} goes into the oven")
    await asyncio.sleep(2)
    print(f"{bread} is done")


async def main():
    print("the baker gets an order")
    bake("rye loaf")
    await asyncio.sleep(3)
    print("the customer is here")


asyncio.run(main())
