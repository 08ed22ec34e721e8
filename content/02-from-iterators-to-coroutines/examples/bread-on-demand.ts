function* loaves() {
  console.log('the oven is lit');
  yield 'rye';
  console.log('back in the kitchen');
  yield 'spelt';
  console.log('the oven goes out');
}

const bread = loaves();
console.log('the shop opens');
console.log(bread.next().value);
console.log('a customer leaves');
console.log(bread.next().value);
console.log(bread.next().value ?? 'no more bread');
