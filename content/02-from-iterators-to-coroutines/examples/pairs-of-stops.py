stops = ["Quay", "Lighthouse", "Old Harbour", "Sandbank"]

trip = iter(stops)
for start in trip:
    end = next(trip)
    print(f"{start} to {end}")

for start in stops:
    end = next(iter(stops))
    print(f"{start}, then {end}")
