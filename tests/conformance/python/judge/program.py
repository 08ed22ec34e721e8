"""Runs one program from start to end and says what it printed, when, and how it ended.

The garbage collector has no say: tasks, futures and async generators of a program live until
its output is complete, so nothing depends on when a reference happened to be dropped.
"""

import contextlib
import contextvars
import gc
import json
import linecache
import sys
import traceback
import types
from asyncio import events

from . import clock as clocks
from . import loop as loops
from .files import own_files
from .output import LineRecorder
from .typed import typed_lines

_PROGRAMS_BETWEEN_COLLECTIONS = 50
_monitor = sys.monitoring.DEBUGGER_ID
_programs = 0


def install():
    loops.install()
    sys.monitoring.use_tool_id(_monitor, "judge")
    gc.disable()


def run(source, name, given, max_turns, max_jumps):
    """The judgement as JSON: `{output, end, status, error}`."""
    clock = clocks.Clock()
    clocks.install(clock)
    program = loops.start(clock, max_turns)
    lines = []
    stdout = LineRecorder("stdout", lines, clock)
    stderr = LineRecorder("stderr", lines, clock)
    given = json.loads(given)
    files, typed = own_files(given["modules"]), typed_lines(given["input"])
    with _own_main_module() as module, files as codes, typed, _no_running_loop():
        with contextlib.redirect_stdout(stdout), contextlib.redirect_stderr(stderr):
            status, error = _execute(source, name, module, codes, max_jumps)
            program.report_forgotten_errors()
        stdout.finish()
        stderr.finish()
    judgement = {"output": lines, "end": clock.seconds(), "status": status, "error": error}
    # A `finally` block that runs as its coroutine is freed must find no loop to put tasks on:
    # the host's would run them.
    with _no_running_loop():
        del program, module
        _discard()
    return json.dumps(judgement)


def _execute(source, name, module, codes, max_jumps):
    linecache.cache[name] = (len(source), None, source.splitlines(keepends=True), name)
    try:
        code = compile(source, name, "exec")
        with _jump_limit([code, *codes()], max_jumps):
            contextvars.Context().run(exec, code, module.__dict__)
    except SystemExit as exit:
        return ("finished", None) if not exit.code else ("error", _described(exit, name))
    except loops.DeadlockError as deadlock:
        return "deadlock", _described(deadlock, name)
    except loops.LimitError as limit:
        return "limit", _described(limit, name)
    except BaseException as error:
        traceback.print_exception(error.with_traceback(error.__traceback__.tb_next))
        return "error", _described(error, name)
    return "finished", None


def _described(error, name):
    frames = traceback.extract_tb(error.__traceback__)
    lines = [frame.lineno for frame in frames if frame.filename == name]
    if isinstance(error, SyntaxError):
        lines = [error.lineno]
    return {
        "type": type(error).__name__,
        "message": str(error),
        "line": lines[-1] if lines else None,
    }


@contextlib.contextmanager
def _own_main_module():
    module = types.ModuleType("__main__")
    before = sys.modules["__main__"]
    sys.modules["__main__"] = module
    try:
        yield module
    finally:
        sys.modules["__main__"] = before


@contextlib.contextmanager
def _no_running_loop():
    """Pyodide's host keeps a running loop in this thread; the program must not see it."""
    before = events._get_running_loop()
    events._set_running_loop(None)
    try:
        yield
    finally:
        events._set_running_loop(before)
        events.set_event_loop(None)


@contextlib.contextmanager
def _jump_limit(codes, max_jumps):
    """Ends a program whose own loops go round more than `max_jumps` times."""
    jumps_left = max_jumps

    def jumped(_code, _offset, _destination):
        nonlocal jumps_left
        jumps_left -= 1
        if jumps_left < 0:
            raise loops.LimitError("a loop of the program went round too many times")

    jump = sys.monitoring.events.JUMP
    sys.monitoring.register_callback(_monitor, jump, jumped)
    for part in (part for code in codes for part in _code_objects(code)):
        sys.monitoring.set_local_events(_monitor, part, jump)
    try:
        yield
    finally:
        sys.monitoring.register_callback(_monitor, jump, None)


def _code_objects(code):
    yield code
    for constant in code.co_consts:
        if isinstance(constant, types.CodeType):
            yield from _code_objects(constant)


def _discard():
    """Frees what the program left, in silence: its `finally` blocks have no reader any more."""
    global _programs
    _programs += 1
    nowhere = LineRecorder("stdout", [], clocks.Clock())
    with contextlib.redirect_stdout(nowhere), contextlib.redirect_stderr(nowhere):
        loops.start(clocks.Clock(), 0)
        if _programs % _PROGRAMS_BETWEEN_COLLECTIONS == 0:
            gc.collect()
