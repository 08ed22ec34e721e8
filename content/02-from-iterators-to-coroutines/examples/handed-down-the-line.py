def van(name):
    load = 0
    while True:
        parcel = yield
        load += 1
        print(f"{name}: {parcel}, {load} on board")


def sorter(north, south):
    while True:
        parcel = yield
        target = north if parcel.endswith("fjord") else south
        target.send(parcel)


def primed(place):
    next(place)
    return place


belt = primed(sorter(primed(van("north")), primed(van("south"))))
for parcel in ["lamp to Icefjord", "mug to Bay", "kite to Longfjord"]:
    belt.send(parcel)
