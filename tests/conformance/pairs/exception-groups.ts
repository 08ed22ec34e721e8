import { pair } from './pair.ts';

export const exceptionGroups = [
  pair(
    'errors of a group, taken apart: split, subgroup, derive, except*',
    `
async def main():
    group = ExceptionGroup("outer", [
        ValueError("a"),
        ExceptionGroup("inner", [Boom("b"), ValueError("c"), TypeError("d")]),
        Boom("e"),
    ])
    for match in (ValueError, Boom, TypeError, (Boom, TypeError), RuntimeError, Exception):
        matched, rest = group.split(match)
        say(matched, rest)
        say(group.subgroup(match))
    say(group.subgroup(lambda error: isinstance(error, Boom) and str(error) == "e"))
    say(group.subgroup(lambda error: isinstance(error, ExceptionGroup) and error.message == "inner"))
    say(group.derive([Boom("x")]))
    for errors in ([],):
        try:
            ExceptionGroup("bad", errors)
        except (TypeError, ValueError) as error:
            say(error)
    try:
        try:
            raise group
        except* ValueError as errors:
            say("values", errors)
        except* Boom as errors:
            say("booms", errors)
    except ExceptionGroup as rest:
        say("rest", rest)
    say(str(group), str(ExceptionGroup("one", [Boom()])))
`,
    `
async function main() {
  const group = new ExceptionGroup('outer', [
    new ValueError('a'),
    new ExceptionGroup('inner', [new Boom('b'), new ValueError('c'), new TypeError('d')]),
    new Boom('e'),
  ]);
  for (const match of [ValueError, Boom, TypeError, [Boom, TypeError], RuntimeError, Error]) {
    const [matched, rest] = group.split(match);
    say(matched, rest);
    say(group.subgroup(match));
  }
  say(group.subgroup((error) => error instanceof Boom && error.message === 'e'));
  say(group.subgroup((error) => error instanceof ExceptionGroup && error.message === 'inner'));
  say(group.derive([new Boom('x')]));
  for (const errors of [[]]) {
    try {
      new ExceptionGroup('bad', errors);
    } catch (error) {
      say(error);
    }
  }
  try {
    const [values, others] = split(group, ValueError);
    if (values) say('values', values);
    const [booms, rest] = split(others, Boom);
    if (booms) say('booms', booms);
    if (rest) throw rest;
  } catch (rest) {
    say('rest', rest);
  }
  say(\`\${group.message} (\${group.exceptions.length} sub-exceptions)\`, 'one (1 sub-exception)');
}
`,
  ),
];
