stops = ["Quay", "Lighthouse", "Old Harbour"]

for stop in stops:
    print(f"by loop: {stop}")

trip = iter(stops)
while True:
    try:
        stop = next(trip)
    except StopIteration:
        break
    print(f"by hand: {stop}")
