const orders = ['rye'];

function* baked() {
  console.log('the oven is lit');
  for (const order of orders) yield order;
}

const list = [...orders];
const bread = baked();
orders.push('oats');

console.log(`on the list: ${list.join(', ')}`);
for (const loaf of bread) console.log(`baked: ${loaf}`);
