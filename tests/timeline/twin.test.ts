import { describe, expect, it } from 'vitest';
import { lanes } from '#trace/lanes.ts';
import { describeTimeline, renderDescription } from '../../components/timeline/describe.ts';
import { renderTimeline } from '../../components/timeline/render.ts';
import { seconds } from '../../components/timeline/wording.ts';
import { titles } from './read-svg.ts';
import * as runs from './runs.ts';

const all = {
  ferries: runs.ferries(),
  timeless: runs.timeless(),
  troubled: runs.troubled(),
  blocked: runs.blocked(),
  locked: runs.locked(),
  deadlocked: runs.deadlocked(),
  truncated: runs.crowd(2, 6, 60),
};

describe('the text twin', () => {
  for (const [name, trace] of Object.entries(all)) {
    it(`says of ${name} what the picture says`, () => {
      const picture = lanes(trace);
      const drawn = titles(renderTimeline(picture));
      const { moments } = describeTimeline(picture);
      const told = moments.map((moment) => `${seconds(moment.time)}: ${moment.text}`);
      expect(told).toEqual(expect.arrayContaining(drawn));
      // Left out of the picture: a turn that came at once, and the wake of a cancellation.
      const undrawn = told.filter((text) => !drawn.includes(text));
      expect(undrawn.filter((text) => !/is ready and waits|wakes/.test(text))).toEqual([]);
    });
  }

  it('tells the two ferries in order', () => {
    const { summary, moments } = describeTimeline(lanes(runs.ferries()));
    expect(summary).toContain('Everything ended at 3.000 s.');
    expect(
      moments
        .map((moment) => `${moment.time} ${moment.text}`)
        .filter((text) => !text.includes('ready')),
    ).toEqual([
      '0 main runs',
      '0 main awaits task north until 3.000 s',
      '0 north runs',
      '0 north prints “North leaves”',
      '0 north awaits sleep 3 s until 3.000 s',
      '0 south runs',
      '0 south prints “South leaves”',
      '0 south awaits sleep 2 s until 2.000 s',
      '2 south wakes: sleep 2 s is over',
      '2 south runs',
      '2 south prints “South is back”',
      '2 south is done',
      '3 north wakes: sleep 3 s is over',
      '3 north runs',
      '3 north prints “North is back”',
      '3 north is done',
      '3 north wakes main (north returned)',
      '3 main runs',
      '3 main is done',
    ]);
  });

  it('is a table behind a disclosure, with escaped text', () => {
    const html = renderDescription(describeTimeline(lanes(runs.named('<i>'))));
    expect(html).toMatch(/^<details/);
    expect(html).toContain('<th scope="col">Time</th>');
    expect(html).not.toContain('<i>');
  });

  it('stops at five hundred rows and says so', () => {
    const html = renderDescription(describeTimeline(lanes(runs.crowd(50, 10))));
    expect(html.match(/<tr /g)).toHaveLength(500);
    expect(html).toMatch(/… and \d+ more events\./);
  });
});
