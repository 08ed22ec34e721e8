import asyncio


async def bake():
    await asyncio.sleep(10)
    print("the cake is ready")


async def customer():
    try:
        await asyncio.shield(bake())
        print("the customer has the cake")
    finally:
        print("the customer leaves")


async def main():
    waiting = asyncio.create_task(customer())
    await asyncio.sleep(5)
    waiting.cancel()
    await asyncio.sleep(7)
    print("the shop closes")


asyncio.run(main())
