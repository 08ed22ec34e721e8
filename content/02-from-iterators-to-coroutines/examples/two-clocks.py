from time import perf_counter, process_time, sleep


def compute(seconds):
    until = process_time() + seconds
    while process_time() < until:
        pass


wall = perf_counter()
process = process_time()
sleep(2)
compute(1)
print(f"wall clock: {perf_counter() - wall:.2f} s")
print(f"process clock: {process_time() - process:.2f} s")
