import asyncio
import time


async def heartbeat():
    for beat in range(1, 6):
        print(f"beat {beat}")
        await asyncio.sleep(1)


def count_tile():
    time.sleep(0.3)
    return 471


async def count_crumbs():
    crumbs = 0
    for _tile in range(10):
        crumbs += count_tile()
        await asyncio.sleep(0)
    return crumbs


async def main():
    heart = asyncio.create_task(heartbeat())
    await asyncio.sleep(1.5)
    print("the counting begins")
    crumbs = await count_crumbs()
    print(f"{crumbs} crumbs")
    await heart


asyncio.run(main())
