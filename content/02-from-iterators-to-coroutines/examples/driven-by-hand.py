import asyncio


async def weigh(parcel):
    print(f"{parcel} is on the scales")
    await asyncio.sleep(0)
    print("the scales are still")
    return 7


async def label(parcel):
    kilos = await weigh(parcel)
    return f"{parcel}, {kilos} kg"


coroutine = label("lamp")
print("made")
coroutine.send(None)
print("it waits, and I do something else")
try:
    coroutine.send(None)
except StopIteration as end:
    print(f"it returned: {end.value}")
