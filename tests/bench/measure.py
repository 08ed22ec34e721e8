"""Times one workload on CPython's asyncio with a virtual clock; prints seconds of
processor time.

Usage: measure.py COUNT REPEAT < workload.py
"""

import asyncio
import sys
import time
from asyncio import base_events


class Selector:
    def __init__(self, loop):
        self.loop = loop

    def select(self, timeout):
        if timeout:
            self.loop.now += timeout
        return []


class VirtualLoop(base_events.BaseEventLoop):
    now = 0.0

    def __init__(self):
        super().__init__()
        self._selector = Selector(self)

    def time(self):
        return self.now

    def _process_events(self, events):
        pass

    def _write_to_self(self):
        pass


namespace = {"asyncio": asyncio, "sys": sys}
exec(sys.stdin.read(), namespace)
count, repeat = int(sys.argv[1]), int(sys.argv[2])
best = float("inf")
for _ in range(repeat):
    loop = VirtualLoop()
    begun = time.process_time()
    loop.run_until_complete(namespace["main"](count))
    best = min(best, time.process_time() - begun)
    loop.close()
print(best)
