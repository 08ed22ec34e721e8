import asyncio

loop = asyncio.new_event_loop()


async def lamp():
    try:
        while True:
            await asyncio.sleep(1)
    finally:
        print("the lamp is out")


async def logbook():
    try:
        yield "a quiet night"
        yield "a quiet morning"
    finally:
        await asyncio.sleep(0.5)
        print("the logbook is shut")


book = logbook()


async def night():
    asyncio.create_task(lamp())
    async for line in book:
        print(line)
        break
    await asyncio.sleep(3)
    loop.stop()


loop.create_task(night())
try:
    loop.run_forever()
    print("the loop has stopped")
finally:
    left = asyncio.all_tasks(loop)
    for task in left:
        task.cancel()
    loop.run_until_complete(asyncio.gather(*left, return_exceptions=True))
    loop.run_until_complete(loop.shutdown_asyncgens())
    loop.close()
print("nothing is left")
