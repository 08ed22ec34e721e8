from time import perf_counter, process_time, sleep


def compute(seconds):
    until = process_time() + seconds
    while process_time() < until:
        pass


def count_crumbs(disturbed):
    compute(0.2)
    sleep(disturbed)
    compute(0.3)


best = float("inf")
for disturbed in [0.4, 0.1, 1.5]:
    wall = perf_counter()
    process = process_time()
    count_crumbs(disturbed)
    elapsed = perf_counter() - wall
    computed = process_time() - process
    print(f"wall {elapsed:.2f} s, process {computed:.2f} s")
    best = min(best, elapsed)
print(f"the best: {best:.2f} s")
