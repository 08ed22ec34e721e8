import asyncio
from collections import deque


async def step(what):
    print(f"{what} begins")
    await asyncio.sleep(0)
    return f"{what} is done"


async def bake(baker):
    print(await step(f"{baker}: kneading"))
    print(await step(f"{baker}: baking"))


ready = deque([bake("Ada"), bake("Ben")])

while ready:
    job = ready.popleft()
    try:
        job.send(None)
    except StopIteration:
        continue
    ready.append(job)
