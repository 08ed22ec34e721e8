type Place = Generator<void, void, string>;

function* van(name: string): Place {
  let load = 0;
  while (true) {
    const parcel = yield;
    load += 1;
    console.log(`${name}: ${parcel}, ${load} on board`);
  }
}

function* sorter(north: Place, south: Place): Place {
  while (true) {
    const parcel = yield;
    const target = parcel.endsWith('fjord') ? north : south;
    target.next(parcel);
  }
}

function primed(place: Place) {
  place.next();
  return place;
}

const belt = primed(sorter(primed(van('north')), primed(van('south'))));
for (const parcel of ['lamp to Icefjord', 'mug to Bay', 'kite to Longfjord']) belt.next(parcel);
