from collections import deque


def bake(baker, trays):
    for tray in range(1, trays + 1):
        print(f"{baker}: tray {tray}")
        yield
    print(f"{baker} goes home")


ready = deque([bake("Ada", 3), bake("Ben", 2)])

while ready:
    job = ready.popleft()
    try:
        next(job)
    except StopIteration:
        continue
    ready.append(job)
print("the bakery is closed")
