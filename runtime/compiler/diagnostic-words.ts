/** esbuild's complaints in words for someone who learns the language. */

export interface Wording {
  readonly message: string;
  readonly hint: string | null;
}

type Rule = readonly [RegExp, (match: RegExpMatchArray) => Wording];

const say = (message: string, hint: string | null = null): Wording => ({ message, hint });

const rules: readonly Rule[] = [
  [
    /^"await" can only be used inside an "async" function|^Cannot use "await" outside an async/,
    () => say('`await` works only inside an `async` function.', 'Write `async` before `function`.'),
  ],
  [
    /^Cannot use "yield" outside a generator/,
    () => say('`yield` works only inside a generator.', 'Write `function*` or `async function*`.'),
  ],
  [
    /^Top-level return cannot be used/,
    () => say('`return` works only inside a function.', 'Print with `console.log(…)` instead.'),
  ],
  [
    /^Class constructor cannot be an async/,
    () =>
      say(
        'A constructor cannot be `async`.',
        'Write a `static async` method that makes the object.',
      ),
  ],
  [
    /^The CommonJS "(.*)" variable/,
    ([, name]) => say(`There is no \`${name}\` here.`, 'Write `export` before a declaration.'),
  ],
  [
    /^Unexpected end of file/,
    () =>
      say(
        'The program ends too early: something that was opened is not closed.',
        'Look for a missing `}`, `)` or `]` above.',
      ),
  ],
  [
    /^Unterminated string literal/,
    () => say('This text is not closed.', 'Put the same quote at its end as at its start.'),
  ],
  [/^Unterminated template literal/, () => say('This text is not closed.', 'Put a ` at its end.')],
  [
    /^Expected (".*?"|\S+) but found end of file/,
    ([, expected = '']) =>
      say(
        `The program ends too early: ${code(expected)} is missing.`,
        'Look for what is not closed above.',
      ),
  ],
  [
    /^Expected (".*?"|[a-z ]+) but found (".*")/s,
    ([, expected = '', found = '']) =>
      say(
        `${code(expected)} is expected here, but there is ${code(found)}.`,
        expectedHint(expected),
      ),
  ],
  [
    /^Unexpected (".*")/s,
    ([, found = '']) =>
      say(`${code(found)} cannot stand here.`, 'Something before it is missing or too much.'),
  ],
  [
    /^The symbol "(.*)" has already been declared/,
    ([, name]) =>
      say(
        `\`${name}\` is declared twice.`,
        'Give one of them another name, or assign without `const` or `let`.',
      ),
  ],
  [
    /^Cannot assign to "(.*)" because it is a constant/,
    ([, name]) => say(`\`${name}\` is a constant and cannot change.`, 'Declare it with `let`.'),
  ],
  [
    /^Cannot assign to import "(.*)"/,
    ([, name]) =>
      say(`\`${name}\` is imported and cannot change.`, 'Copy it into a variable of your own.'),
  ],
  [
    /^No matching export in "(.*)" for import "(.*)"/,
    ([, file = '', name]) =>
      say(
        `\`${fileName(file)}\` does not export \`${name}\`.`,
        `Write \`export\` before its declaration in \`${fileName(file)}\`.`,
      ),
  ],
];

/** What to tell the learner for a message of esbuild. */
export function reword(text: string): Wording {
  for (const [pattern, wording] of rules) {
    const match = text.match(pattern);
    if (match !== null) return wording(match);
  }
  return say(text.endsWith('.') ? text : `${text}.`);
}

/** esbuild quotes with `"`; we with backticks. */
function code(quoted: string): string {
  return quoted.startsWith('"') ? `\`${quoted.slice(1, -1)}\`` : quoted;
}

function expectedHint(expected: string): string | null {
  if (expected === '";"') return 'Two statements on one line need a `;` between them.';
  if (expected === '")"') return 'Is a `,` or a `)` missing before it?';
  if (expected === '"}"') return 'Is a `,` or a `}` missing before it?';
  return null;
}

/** Without the namespace the bundler reads the learner's files from. */
export function fileName(path: string): string {
  return path.replace(/^cell:/, '');
}
