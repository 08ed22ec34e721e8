import { describe, expect, it } from 'vitest';
import {
  createStepper,
  keyAction,
  type Stepper,
  type StepperAction,
  step,
} from '../../components/timeline/stepper.ts';

const stops = [
  { event: 2, time: 0 },
  { event: 5, time: 0 },
  { event: 5, time: 0 },
  { event: 9, time: 2 },
  { event: 11, time: 2 },
];
const resting = createStepper(stops, { event: 14, time: 3 });

/** Where the cursor stands after each action. */
function walk(state: Stepper, ...types: StepperAction['type'][]): number[] {
  return types.map((type) => {
    state = step(state, { type } as StepperAction);
    return state.at;
  });
}

describe('the stepper', () => {
  it('rests at the end, where the whole run shows', () => {
    expect(resting.at).toBe(14);
    expect(resting.playing).toBe(false);
  });

  it('steps back and forward from stop to stop', () => {
    expect(walk(resting, 'back', 'back', 'back', 'forward')).toEqual([11, 9, 5, 9]);
  });

  it('stays within the run', () => {
    expect(walk(resting, 'forward')).toEqual([14]);
    expect(walk(resting, 'start', 'back')).toEqual([0, 0]);
    expect(step(resting, { type: 'seek', at: 99 }).at).toBe(14);
    expect(step(resting, { type: 'seek', at: -1 }).at).toBe(0);
  });

  it('moves from instant to instant', () => {
    expect(walk(resting, 'start', 'later', 'later', 'later')).toEqual([0, 9, 14, 14]);
    expect(walk(resting, 'earlier', 'earlier', 'earlier')).toEqual([9, 0, 0]);
  });

  it('steps among other events than its stops: turns of the loop, one lane', () => {
    const among = [1, 6, 12];
    const from = step(resting, { type: 'seek', at: 6 });
    expect(step(from, { type: 'next', among }).at).toBe(12);
    expect(step(from, { type: 'previous', among }).at).toBe(1);
    expect(step(step(resting, { type: 'start' }), { type: 'previous', among }).at).toBe(0);
    expect(step(resting, { type: 'next', among }).at).toBe(14);
  });

  it('steps from between two stops to the next one', () => {
    const between = step(resting, { type: 'seek', at: 6.5 });
    expect(walk(between, 'forward')).toEqual([9]);
    expect(walk(between, 'back')).toEqual([5]);
  });

  it('plays from the start when it rests at the end, and rests again on arrival', () => {
    const playing = step(resting, { type: 'toggle' });
    expect(playing).toMatchObject({ at: 0, playing: true });
    expect(step(playing, { type: 'play', at: 7.5 })).toMatchObject({ at: 7.5, playing: true });
    expect(step(playing, { type: 'play', at: 14 })).toMatchObject({ at: 14, playing: false });
  });

  it('pauses where it is, and ignores a frame that comes late', () => {
    const playing = step(step(resting, { type: 'toggle' }), { type: 'play', at: 3 });
    const paused = step(playing, { type: 'toggle' });
    expect(paused).toMatchObject({ at: 3, playing: false });
    expect(step(paused, { type: 'play', at: 4 })).toBe(paused);
  });

  it('keeps its place when the speed changes', () => {
    const playing = step(resting, { type: 'toggle' });
    expect(step(playing, { type: 'speed', speed: 4 })).toMatchObject({ playing: true, speed: 4 });
  });
});

describe('keys', () => {
  it('step, jump and play', () => {
    expect(keyAction('ArrowLeft', false)).toEqual({ type: 'back' });
    expect(keyAction('ArrowRight', false)).toEqual({ type: 'forward' });
    expect(keyAction('ArrowRight', true)).toEqual({ type: 'later' });
    expect(keyAction('Home', false)).toEqual({ type: 'start' });
    expect(keyAction('End', false)).toEqual({ type: 'end' });
    expect(keyAction(' ', false)).toEqual({ type: 'toggle' });
    expect(keyAction('Tab', false)).toBeNull();
  });
});
