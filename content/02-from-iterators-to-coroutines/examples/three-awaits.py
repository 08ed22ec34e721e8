import asyncio


async def address():
    return "Pier 4"


async def weight():
    await asyncio.sleep(0)
    return 7


async def label():
    where = await address()
    kilos = await weight()
    return f"{kilos} kg to {where}, {await address()}"


coroutine = label()
sent = 0
try:
    while True:
        sent += 1
        coroutine.send(None)
except StopIteration as end:
    print(f"{end.value}, after {sent} sends")
