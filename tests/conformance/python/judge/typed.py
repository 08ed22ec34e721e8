"""What somebody types, shown as a terminal shows it: the prompt, and behind it the answer."""

import builtins
import contextlib


@contextlib.contextmanager
def typed_lines(lines):
    """While it lasts, `input()` reads `lines`; then it is at the end of the file."""
    answers = iter(lines)

    def typed(prompt="", /):
        for answer in answers:
            print(f"{prompt}{answer}")
            return answer
        if prompt != "":
            print(prompt)
        raise EOFError("EOF when reading a line")

    before = builtins.input
    builtins.input = typed
    try:
        yield
    finally:
        builtins.input = before
