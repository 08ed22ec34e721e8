/**
 * `input(prompt)`, as in Python: it blocks the whole program until there is a line.
 *
 * Who types is outside of virtual time: an answer comes in the moment it is asked for, so a run
 * is a function of its code, its seed and its input. The line that a terminal would show, prompt
 * and answer, is printed. At the end of the input the program gets an EOFError; or, where somebody
 * may still type, the run ends there and its record says what was asked. With one more line it is
 * run again, and comes to the same place and beyond.
 */

/** There is no line left to read. */
export class EOFError extends Error {
  static {
    EOFError.prototype.name = 'EOFError';
  }
}

/** What one run reads, and where it prints what a terminal would show. */
export interface Terminal {
  readonly lines: readonly string[];
  /** Whether somebody may still type when the lines are used up. */
  readonly open: boolean;
  print(text: string): void;
  /** Ends the run here: it waits for a line. */
  wait(): never;
}

export class Input {
  readonly #terminal: Terminal;
  #next = 0;
  /** The prompt that no line was there for, null while there was one. */
  asked: string | null = null;

  constructor(terminal: Terminal) {
    this.#terminal = terminal;
  }

  /** The next line. @throws EOFError at the end of the input */
  read(prompt: unknown): string {
    const { lines, open } = this.#terminal;
    const said = prompt === undefined ? '' : String(prompt);
    const line = lines[this.#next];
    if (line !== undefined) {
      this.#next++;
      this.#terminal.print(said + line);
      return line;
    }
    if (open) {
      this.asked = said.slice(0, LONGEST_PROMPT);
      this.#terminal.wait();
    }
    if (said !== '') this.#terminal.print(said);
    throw new EOFError('EOF when reading a line');
  }
}

const LONGEST_PROMPT = 1_000;
