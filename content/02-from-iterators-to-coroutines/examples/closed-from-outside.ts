function* crate() {
  try {
    yield 'apples';
    yield 'pears';
  } finally {
    console.log('the crate is shut');
  }
}

function* van() {
  try {
    yield* crate();
    yield 'flour';
  } finally {
    console.log('the van is shut');
  }
}

const load = van();
console.log(load.next().value);
load.return();
console.log(load.next().value ?? 'nothing more');
