"""Virtual time: an integer number of nanoseconds that moves only when told to."""

import time

NANOSECONDS = 1_000_000_000

# What it costs to ask for the process time again at once, as in `runtime/stdlib/time.ts`.
ASKING = 10_000


class Clock:
    """The one clock of a program: its loops, `time.sleep` and `time.monotonic` share it."""

    def __init__(self):
        self.nanoseconds = 0
        self.computed = 0
        self.asked_at = -1

    def seconds(self):
        return self.nanoseconds / NANOSECONDS

    def advance(self, seconds):
        self.nanoseconds += round(seconds * NANOSECONDS)

    def process_time(self):
        """What the program computed: to ask again where no time has passed counts as computing."""
        if self.nanoseconds == self.asked_at:
            self.computed += ASKING
            self.nanoseconds += ASKING
        self.asked_at = self.nanoseconds
        return self.computed / NANOSECONDS

    def move_to(self, seconds):
        self.nanoseconds = max(self.nanoseconds, round(seconds * NANOSECONDS))


def on_the_grid(seconds):
    """`seconds` as the float of a whole number of nanoseconds, so that equal times are equal."""
    return round(seconds * NANOSECONDS) / NANOSECONDS


def install(clock):
    """Points the `time` module at `clock`; `time.sleep` blocks by moving it."""

    def sleep(seconds):
        if seconds < 0:
            raise ValueError("sleep length must be non-negative")
        clock.advance(seconds)

    time.sleep = sleep
    time.monotonic = time.perf_counter = time.time = clock.seconds
    time.monotonic_ns = time.perf_counter_ns = lambda: clock.nanoseconds
    time.process_time = clock.process_time
