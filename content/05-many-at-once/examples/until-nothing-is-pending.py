import asyncio


async def ring(door, seconds):
    await asyncio.sleep(seconds)
    return door, seconds > 1


async def main():
    pending = {asyncio.create_task(ring("Mill Lane", 1)), asyncio.create_task(ring("Quay", 4))}
    while pending:
        done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
        for task in done:
            door, is_open = task.result()
            print(f"{door}: {'delivered' if is_open else 'nobody at home'}")
            if not is_open:
                pending.add(asyncio.create_task(ring(door, 2)))
    print("the van is empty")


asyncio.run(main())
