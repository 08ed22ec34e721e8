def weighing(parcels):
    total = 0
    for kilos in parcels:
        total += kilos
        yield kilos
    return f"{total} kg in all"


for kilos in weighing([2, 9]):
    print(f"by loop: {kilos} kg")

steps = weighing([2, 9])
while True:
    try:
        kilos = next(steps)
    except StopIteration as end:
        print(end.value)
        break
    print(f"by hand: {kilos} kg")
print(next(steps, "said only once"))
