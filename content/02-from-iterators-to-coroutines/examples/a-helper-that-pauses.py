from collections import deque


def step(what):
    print(f"{what} begins")
    yield
    return f"{what} is done"


def bake(baker):
    print((yield from step(f"{baker}: kneading")))
    print((yield from step(f"{baker}: baking")))


ready = deque([bake("Ada"), bake("Ben")])

while ready:
    job = ready.popleft()
    try:
        next(job)
    except StopIteration:
        continue
    ready.append(job)
