/** The row of controls below the timeline, as HTML and as handles on its parts. */
import pause from 'lucide-static/icons/pause.svg?raw';
import play from 'lucide-static/icons/play.svg?raw';
import toStart from 'lucide-static/icons/skip-back.svg?raw';
import back from 'lucide-static/icons/step-back.svg?raw';
import forward from 'lucide-static/icons/step-forward.svg?raw';
import { type Speed, type Stepper, speeds } from './stepper.ts';
import { escaped } from './svg.ts';

/** How far one step goes. */
export const stepUnits = {
  event: 'by event',
  turn: 'by turn',
  instant: 'by instant',
  lane: 'in this lane',
} as const;
export type StepUnit = keyof typeof stepUnits;
export type Control = 'start' | 'back' | 'toggle' | 'forward';

/** Steps of the track: finer than a pixel on any screen. */
export const trackLength = 4000;

export class Transport {
  readonly track: HTMLInputElement;
  readonly #play: HTMLButtonElement;
  readonly #speed: HTMLSelectElement;
  readonly #unit: HTMLSelectElement;

  /** Fills `root`; `act` gets what the reader asks for, `seek` a place on the track, 0 to 1. */
  constructor(
    root: HTMLElement,
    finish: string,
    act: (control: Control, unit: StepUnit) => void,
    seek: (progress: number) => void,
    setSpeed: (speed: Speed) => void,
  ) {
    root.innerHTML = transportHtml(finish);
    this.track = root.querySelector('input') as HTMLInputElement;
    this.#play = root.querySelector('[data-act=toggle]') as HTMLButtonElement;
    this.#speed = root.querySelector('.tw-speed') as HTMLSelectElement;
    this.#unit = root.querySelector('.tw-unit') as HTMLSelectElement;
    root.addEventListener('click', (event) => {
      const button = (event.target as Element).closest<HTMLElement>('[data-act]');
      if (button) act(button.dataset.act as Control, this.#unit.value as StepUnit);
    });
    this.track.addEventListener('input', () => seek(Number(this.track.value) / trackLength));
    this.#speed.addEventListener('change', () => {
      const { value } = this.#speed;
      setSpeed((value === 'real' ? value : Number(value)) as Speed);
    });
  }

  /** Shows the state: `progress` from 0 to 1, and in words what stands at the cursor. */
  update(state: Stepper, progress: number, words: string): void {
    this.track.value = String(Math.round(progress * trackLength));
    this.track.style.setProperty('--tw-progress', `${(progress * 100).toFixed(2)}%`);
    this.track.setAttribute('aria-valuetext', words);
    this.#speed.value = String(state.speed);
    if (this.#play.classList.toggle('is-playing', state.playing) !== this.#saysPause) {
      this.#play.setAttribute('aria-label', state.playing ? 'Pause' : 'Play');
    }
  }

  get #saysPause(): boolean {
    return this.#play.getAttribute('aria-label') === 'Pause';
  }
}

/** How the run ended, at the end of the row; all there is when nothing can be stepped through. */
export function finishHtml(finish: string): string {
  return `<span class="tw-finish">${escaped(finish)}</span>`;
}

function transportHtml(finish: string): string {
  const options = speeds.map(
    (speed) =>
      `<option value="${speed}"${speed === 1 ? ' selected' : ''}>${speed === 'real' ? 'real time' : `×${speed}`}</option>`,
  );
  const units = Object.entries(stepUnits).map(
    ([unit, words]) => `<option value="${unit}">${words}</option>`,
  );
  return (
    `<div class="tw-controls" role="group" aria-label="Step through the run">` +
    button('start', 'To the start', icon(toStart)) +
    button('back', 'Step back', icon(back)) +
    button('toggle', 'Play', icon(play) + icon(pause)) +
    button('forward', 'Step', icon(forward)) +
    `</div><select class="tw-unit" aria-label="Step">${units.join('')}</select>` +
    `<input class="tw-track" type="range" min="0" max="${trackLength}" step="1" value="${trackLength}" aria-label="Moment of the run">` +
    `<select class="tw-speed" aria-label="Speed">${options.join('')}</select>` +
    finishHtml(finish)
  );
}

function button(act: string, name: string, content: string): string {
  return `<button type="button" class="tw-button" data-act="${act}" aria-label="${name}">${content}</button>`;
}

function icon(source: string): string {
  return source
    .replace(/<!--[\s\S]*?-->\s*/, '')
    .replace('<svg', '<svg aria-hidden="true" focusable="false"')
    .replace(/(width|height)="24"/g, '$1="16"');
}
