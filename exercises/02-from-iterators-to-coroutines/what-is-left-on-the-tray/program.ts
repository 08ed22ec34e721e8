const buns = ['poppy', 'sesame', 'plain', 'caraway', 'oat'];
const tray = buns[Symbol.iterator]();

tray.next();
const second = tray.next();
console.log(`Ada takes ${second.value}`);

let sold = 0;
for (const bun of tray) {
  sold += 1;
  if (sold === 1) console.log(`the loop begins with ${bun}`);
}
console.log(`the first loop sells ${sold}`);

for (const _ of tray) sold += 1;
console.log(`after the second loop: ${sold}`);

for (const _ of buns) sold += 1;
console.log(`after the third loop: ${sold}`);
