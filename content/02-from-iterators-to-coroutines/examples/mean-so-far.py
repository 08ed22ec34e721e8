def mean_so_far():
    total = 0
    count = 0
    mean = 0
    while True:
        degrees = yield mean
        total += degrees
        count += 1
        mean = total / count


log = mean_so_far()
print(f"before any reading: {next(log):.1f}")
for degrees in [4, 8, 9]:
    mean = log.send(degrees)
    print(f"after {degrees} degrees: {mean:.1f}")
