import asyncio


async def search(room):
    try:
        print(f"the lamp in {room} is lit")
        await asyncio.sleep(10)
    finally:
        print(f"the lamp in {room} is out")


async def main():
    attic = asyncio.create_task(search("the attic"))
    await asyncio.sleep(1)
    cellar = asyncio.create_task(search("the cellar"))
    attic.cancel()
    cellar.cancel()
    await asyncio.sleep(1)
    both = attic.cancelled() and cellar.cancelled()
    print("both are cancelled" if both else "somebody is still searching")


asyncio.run(main())
