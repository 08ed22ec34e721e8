import asyncio


async def look_up(address):
    print(f"looking up {address}")
    await asyncio.sleep(2)
    return f"{address}, second door"


async def main():
    mill = asyncio.create_task(look_up("Mill Lane"))
    labels = await asyncio.gather(mill, look_up("Quay"), mill)
    print(" | ".join(labels))


asyncio.run(main())
