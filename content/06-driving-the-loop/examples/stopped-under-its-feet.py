import asyncio

loop = asyncio.new_event_loop()


async def cross(ferry, seconds):
    await asyncio.sleep(seconds)
    return f"{ferry} is across"


tern = loop.create_task(cross("the Tern", 3))
loop.call_later(1, loop.stop)
try:
    print(loop.run_until_complete(tern))
except RuntimeError as error:
    print(error)
print(loop.run_until_complete(tern))
loop.close()
