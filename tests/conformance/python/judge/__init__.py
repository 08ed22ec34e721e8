"""Runs one Python program under CPython's own asyncio, on a virtual clock.

Reading order: clock, insertion_order, loop, output, program.
"""
