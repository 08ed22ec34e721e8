import { params, report } from 'harness';
import { boxes } from './boxes.ts';

const { parcels, size } = params as {
  readonly parcels: readonly string[];
  readonly size: number;
};

const story: string[] = [];

function tell(line: string) {
  console.log(line);
  story.push(line);
}

function* belt() {
  for (const parcel of parcels) {
    tell(`${parcel} from the belt`);
    yield parcel;
  }
}

const packed: string[][] = [];
for (const box of boxes(belt(), size)) {
  tell(`box of ${box.length}`);
  packed.push(box);
}
report('the boxes', packed);
report('what happened in turn', story);
