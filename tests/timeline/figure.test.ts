import { describe, expect, it } from 'vitest';
import { lanes } from '#trace/lanes.ts';
import { renderFigure } from '../../components/timeline/figure.ts';
import { ownTasks } from '../../components/timeline/own-tasks.ts';
import * as runs from './runs.ts';

describe('the figure', () => {
  it('leaves out the tasks that the runner starts to tidy up', () => {
    const picture = lanes(runs.tidied());
    expect(picture.lanes).toHaveLength(2);
    expect(ownTasks(picture).lanes.map((lane) => lane.name)).toEqual(['main']);
    expect(renderFigure(picture, 'tidied')).not.toContain('Task-2');
  });

  it('keeps every task of the learner', () => {
    const picture = lanes(runs.troubled());
    expect(ownTasks(picture)).toBe(picture);
  });

  it('says so when no task ran', () => {
    expect(renderFigure(lanes(runs.nothing()), 'none')).toBe('<p class="tw-none">No task ran.</p>');
  });

  it('keeps the ids inside it to itself', () => {
    const figure = renderFigure(lanes(runs.blocked()), 'cell-7');
    expect(figure).toContain('id="cell-7-hatch"');
    expect(figure).toContain('url(#cell-7-hatch)');
  });

  it('lets the keyboard into a picture that scrolls, and only there', () => {
    expect(renderFigure(lanes(runs.ferries()), 'few')).not.toContain(
      'role="group" aria-label="Lanes',
    );
    expect(renderFigure(lanes(runs.crowd(49, 2)), 'many')).toContain(
      'class="tw-scroll" tabindex="0"',
    );
  });
});
