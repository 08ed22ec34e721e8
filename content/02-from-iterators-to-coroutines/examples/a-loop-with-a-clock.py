now = 0


def bake(loaf, minutes):
    print(f"minute {now}: {loaf} goes in")
    yield minutes
    print(f"minute {now}: {loaf} comes out")
    yield 5
    print(f"minute {now}: {loaf} has cooled")


waiting = [(0, bake("rye", 40)), (0, bake("bun", 15))]

while waiting:
    now, job = waiting.pop(0)
    try:
        pause = next(job)
    except StopIteration:
        continue
    waiting.append((now + pause, job))
    waiting.sort(key=lambda entry: entry[0])
print(f"minute {now}: the oven is off")
