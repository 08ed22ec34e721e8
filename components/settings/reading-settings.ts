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
  setting('theme', 'Theme', 'system', {
    system: 'System',
    light: 'Light',
    sepia: 'Sepia',
    dark: 'Dark',
  }),
  setting('size', 'Text size', 'normal', {
    small: 'Small',
    normal: 'Normal',
    large: 'Large',
    larger: 'Larger',
  }),
  setting('measure', 'Line length', 'normal', { narrow: 'Short', normal: 'Normal', wide: 'Long' }),
  setting('leading', 'Line height', 'normal', { tight: 'Tight', normal: 'Normal', loose: 'Loose' }),
  setting('editor', 'Editor', 'auto', {
    auto: 'Automatic',
    monaco: 'Full',
    plain: 'Plain',
    none: 'None',
  }),
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

/** `labels`: what the panel calls each value. */
function setting(
  name: Setting['name'],
  label: string,
  fallback: string,
  labels: Readonly<Record<string, string>>,
): Setting {
  const options = Object.entries(labels).map(([value, words]) => ({ value, label: words }));
  return { name, label, options, fallback };
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
