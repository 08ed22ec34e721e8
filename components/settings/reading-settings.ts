/**
 * How the reader likes to read. Each choice is a `data-*` attribute of the root, and the style
 * sheets say what it means; the middle choice of each is the default and has no attribute.
 */

export interface Setting {
  /** Name of the `data-*` attribute. */
  readonly name: 'theme' | 'size' | 'measure' | 'leading' | 'editor';
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly fallback: string;
}

export const settings: readonly Setting[] = [
  {
    name: 'theme',
    label: 'Theme',
    options: [
      { value: 'system', label: 'System' },
      { value: 'light', label: 'Light' },
      { value: 'sepia', label: 'Sepia' },
      { value: 'dark', label: 'Dark' },
    ],
    fallback: 'system',
  },
  {
    name: 'size',
    label: 'Text size',
    options: [
      { value: 'small', label: 'Small' },
      { value: 'normal', label: 'Normal' },
      { value: 'large', label: 'Large' },
      { value: 'larger', label: 'Larger' },
    ],
    fallback: 'normal',
  },
  {
    name: 'measure',
    label: 'Line length',
    options: [
      { value: 'narrow', label: 'Short' },
      { value: 'normal', label: 'Normal' },
      { value: 'wide', label: 'Long' },
    ],
    fallback: 'normal',
  },
  {
    name: 'leading',
    label: 'Line height',
    options: [
      { value: 'tight', label: 'Tight' },
      { value: 'normal', label: 'Normal' },
      { value: 'loose', label: 'Loose' },
    ],
    fallback: 'normal',
  },
  {
    name: 'editor',
    label: 'Editor',
    options: [
      { value: 'auto', label: 'Automatic' },
      { value: 'monaco', label: 'Full' },
      { value: 'plain', label: 'Plain' },
      { value: 'none', label: 'None' },
    ],
    fallback: 'auto',
  },
];

export const settingsKey = 'tickwise:reading';
/** An event of the document: a setting was kept outside of the panel. */
export const settingsChanged = 'tickwise-settings';

/** The chosen values by setting; what is not there or not known is the fallback. */
export function parseSettings(text: string | null): Record<Setting['name'], string> {
  const stored = parseObject(text);
  const chosen = settings.map(({ name, options, fallback }) => {
    const known = options.some(({ value }) => value === stored[name]);
    return [name, known ? stored[name] : fallback];
  });
  return Object.fromEntries(chosen);
}

/** Keeps one choice that was made elsewhere than in the panel, which hears of it. */
export function keepSetting(name: Setting['name'], value: string): void {
  try {
    const chosen = { ...parseSettings(localStorage.getItem(settingsKey)), [name]: value };
    localStorage.setItem(settingsKey, JSON.stringify(chosen));
    document.dispatchEvent(new Event(settingsChanged));
  } catch {
    // The choice then holds for this visit.
  }
}

function parseObject(text: string | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

/**
 * Runs in the head before the first paint, so that a page never flashes in another theme. It is
 * the only inline script; the content security policy names its hash.
 */
export const firstPaintScript = `try{const s=JSON.parse(localStorage.getItem('${settingsKey}')||'{}'),d=document.documentElement.dataset;for(const n of ${JSON.stringify(settings.map(({ name }) => name))})/^[a-z]+$/.test(s[n])&&!['system','normal','auto'].includes(s[n])&&(d[n]=s[n])}catch{}`;
