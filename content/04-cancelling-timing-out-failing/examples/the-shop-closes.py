import asyncio


async def pack():
    try:
        await asyncio.sleep(5)
        print("the box is closed")
    finally:
        print("hands off the box")


async def main():
    packing = asyncio.create_task(pack())
    try:
        await asyncio.wait_for(asyncio.shield(packing), 2)
    except TimeoutError:
        print("it takes a little longer")


asyncio.run(main())
