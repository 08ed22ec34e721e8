function* clerk(): Generator<string, string, string> {
  const name = yield 'your name?';
  const place = yield `where to, ${name}?`;
  return `one ticket to ${place}`;
}

const talk = clerk();
for (const said of ['hello', 'Ada', 'the islands']) {
  const { value, done } = talk.next(said);
  console.log(`${done ? 'in the end' : 'the clerk'}: ${value}`);
}
