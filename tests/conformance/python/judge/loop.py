"""CPython's own event loop on a virtual clock.

`BaseEventLoop` runs unchanged; only its selector is ours. Where a real selector would sleep,
this one moves the clock to the next deadline. When it is asked to sleep for ever, nobody is
left who could wake a task, and it raises DeadlockError.
"""

import asyncio
import itertools
from asyncio import base_events, events, runners, tasks

from . import clock as clocks
from . import insertion_order


class DeadlockError(RuntimeError):
    """Every task waits and nothing can wake one."""


class LimitError(BaseException):
    """The program went on for too long."""


class Program:
    """What belongs to one program: its clock, its tasks in creation order, its allowance."""

    def __init__(self, clock, max_turns):
        self.clock = clock
        self.turns_left = max_turns
        self.futures = []
        self.task_numbers = itertools.count(1)
        self.task_names = itertools.count(1)
        self.timer_numbers = itertools.count(1)

    def keep(self, future):
        """Keeps `future` alive, so that a forgotten error is reported in creation order."""
        self.futures.append(future)

    def report_forgotten_errors(self):
        for future in self.futures:
            if future._log_traceback:
                future.__del__()


current = Program(clocks.Clock(), 0)


class _Selector:
    def __init__(self, loop):
        self._loop = loop

    def select(self, timeout):
        current.turns_left -= 1
        if current.turns_left < 0:
            raise LimitError("the loop took too many turns")
        if timeout is None:
            raise DeadlockError("every task waits and nothing can wake one")
        if timeout > 0:
            current.clock.move_to(self._loop._scheduled[0].when())
        return []


class Task(tasks.Task):
    """CPython's Task, named from Task-1 in each program and kept in creation order."""

    def __init__(self, coro, *, name=None, **options):
        self.number = next(current.task_numbers)
        current.keep(self)
        name = f"Task-{next(current.task_names)}" if name is None else name
        super().__init__(coro, name=name, **options)


Task.__module__ = tasks.Task.__module__


class TimerHandle(events.TimerHandle):
    """CPython's TimerHandle; those with equal deadlines fire in the order they were set."""

    __slots__ = ("_number",)

    def __init__(self, when, *arguments):
        super().__init__(clocks.on_the_grid(when), *arguments)
        self._number = next(current.timer_numbers)

    def __lt__(self, other):
        return (self._when, self._number) < (other._when, other._number)

    __hash__ = events.TimerHandle.__hash__


class VirtualEventLoop(base_events.BaseEventLoop):
    def __init__(self):
        super().__init__()
        self._selector = _Selector(self)
        self._clock_resolution = 0.5 / clocks.NANOSECONDS
        self._asyncgens = insertion_order.InsertionOrderedSet()

    def time(self):
        return current.clock.seconds()

    def create_future(self):
        future = super().create_future()
        current.keep(future)
        return future

    def _process_events(self, event_list):
        pass

    def _write_to_self(self):
        pass


class _Policy(events._BaseDefaultEventLoopPolicy):
    _loop_factory = VirtualEventLoop


def _keep_gathering_futures():
    unkept = tasks._GatheringFuture.__init__

    def __init__(self, *arguments, **options):
        unkept(self, *arguments, **options)
        current.keep(self)

    tasks._GatheringFuture.__init__ = __init__


def install():
    """Makes asyncio use the virtual loop wherever a program can ask for one."""
    insertion_order.install(lambda found: sorted(found, key=lambda task: task.number))
    asyncio.Task = tasks.Task = Task
    tasks.eager_task_factory = asyncio.create_eager_task_factory(Task)
    asyncio.eager_task_factory = tasks.eager_task_factory
    asyncio.TimerHandle = events.TimerHandle = TimerHandle
    asyncio.EventLoop = asyncio.SelectorEventLoop = VirtualEventLoop
    asyncio.run = runners.run
    _keep_gathering_futures()
    events._set_event_loop_policy(_Policy())


def start(clock, max_turns):
    """Begins a new program; returns it."""
    global current
    current = Program(clock, max_turns)
    return current
