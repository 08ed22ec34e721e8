import asyncio


async def bake(bread):
    await asyncio.sleep(3)
    return f"a warm {bread}"


async def main():
    tray = []
    async with asyncio.TaskGroup() as group:
        for bread in ["rye loaf", "pretzel", "tart"]:
            tray.append(group.create_task(bake(bread)))
        print("the last line of the block")
    print("the first line after it")
    for task in tray:
        print(task.result())


asyncio.run(main())
