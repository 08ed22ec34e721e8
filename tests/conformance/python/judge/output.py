"""Standard output and error as lines, each with the virtual time at which it was completed."""

import io


class LineRecorder(io.TextIOBase):
    def __init__(self, stream, lines, clock):
        self._stream = stream
        self._lines = lines
        self._clock = clock
        self._unfinished = ""

    def writable(self):
        return True

    def write(self, text):
        *finished, self._unfinished = (self._unfinished + text).split("\n")
        for line in finished:
            self._record(line)
        return len(text)

    def finish(self):
        """Records what was printed without a newline at the very end."""
        if self._unfinished:
            self._record(self._unfinished)
            self._unfinished = ""

    def _record(self, text):
        self._lines.append({"time": self._clock.seconds(), "stream": self._stream, "text": text})
