import asyncio
import time


async def heartbeat():
    for beat in range(1, 6):
        print(f"beat {beat}")
        await asyncio.sleep(1)


def count_crumbs():
    time.sleep(3)
    return 4711


async def main():
    heart = asyncio.create_task(heartbeat())
    await asyncio.sleep(1.5)
    print("the counting begins")
    crumbs = count_crumbs()
    print(f"{crumbs} crumbs")
    await heart


asyncio.run(main())
