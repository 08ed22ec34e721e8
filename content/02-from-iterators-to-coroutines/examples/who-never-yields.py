from collections import deque


def ferry(name, loads):
    for load in range(1, loads + 1):
        print(f"{name}: load {load}")
        yield


def counting():
    for crate in [1, 2, 3]:
        print(f"crate {crate} is counted")
    yield


ready = deque([ferry("Tern", 3), counting(), ferry("Plover", 2)])

while ready:
    job = ready.popleft()
    try:
        next(job)
    except StopIteration:
        continue
    ready.append(job)
