/**
 * Every colour of the course, by meaning; nothing else names one. The page gets them as custom
 * properties (`--ink`, `--code-keyword`), the editor reads the same palettes as plain values.
 *
 * Invariant: each text colour reaches 4.5 : 1 on every ground it stands on (a test computes it).
 */

export interface Palette {
  /** Grounds: the page; what is raised on it (a cell); what is sunk into it. */
  readonly paper: string;
  readonly raised: string;
  readonly sunk: string;
  /** Text: ordinary, quiet, and barely there (line numbers). */
  readonly ink: string;
  readonly soft: string;
  readonly faint: string;
  /** Rules and borders; `edge` is the stronger one, for controls. */
  readonly line: string;
  readonly edge: string;
  /** The one accent, text on it, a pale ground of its hue, a stronger one for bars. */
  readonly accent: string;
  readonly onAccent: string;
  readonly accentTint: string;
  readonly accentPale: string;
  /** Verdicts and warnings, each with its ground. */
  readonly good: string;
  readonly goodTint: string;
  readonly bad: string;
  readonly badTint: string;
  readonly warn: string;
  readonly warnTint: string;
  /** Second hue of the timeline: holding a lock. */
  readonly hold: string;
  /** Shadow of what is raised. */
  readonly shadow: string;
  /** Syntax, on `raised` and on `sunk`. */
  readonly codeText: string;
  readonly codeKeyword: string;
  readonly codeString: string;
  readonly codeNumber: string;
  readonly codeFunction: string;
  readonly codeType: string;
  readonly codeParameter: string;
  readonly codeComment: string;
}

export type Theme = 'light' | 'sepia' | 'dark';

export const palettes: Readonly<Record<Theme, Palette>> = {
  light: {
    paper: '#fcfbf8',
    raised: '#ffffff',
    sunk: '#f4f2ec',
    ink: '#211f1b',
    soft: '#5d5850',
    faint: '#716b61',
    line: '#e3dfd5',
    edge: '#cfc9bb',
    accent: '#0a6170',
    onAccent: '#ffffff',
    accentTint: '#dceef1',
    accentPale: '#b9ccd0',
    good: '#1b6b3a',
    goodTint: '#e2f2e6',
    bad: '#a3252c',
    badTint: '#fbe7e5',
    warn: '#8a5200',
    warnTint: '#faeed6',
    hold: '#6d3fa8',
    shadow: 'rgb(60 52 36 / 0.07)',
    codeText: '#24221f',
    codeKeyword: '#a0222f',
    codeString: '#0b4f86',
    codeNumber: '#0a5a9e',
    codeFunction: '#6335b5',
    codeType: '#0c5a68',
    codeParameter: '#7c4410',
    codeComment: '#6a655b',
  },
  sepia: {
    paper: '#f5ecd9',
    raised: '#faf4e6',
    sunk: '#ece0c6',
    ink: '#3a2f1e',
    soft: '#65563a',
    faint: '#6f5f43',
    line: '#dccdac',
    edge: '#c8b589',
    accent: '#7a4a12',
    onAccent: '#fffaf0',
    accentTint: '#ecdcb8',
    accentPale: '#cdb98e',
    good: '#2b5f2c',
    goodTint: '#e2e6c4',
    bad: '#98271f',
    badTint: '#f3dacb',
    warn: '#7d4a00',
    warnTint: '#f3e0b3',
    hold: '#6a3a94',
    shadow: 'rgb(84 60 16 / 0.08)',
    codeText: '#332a1c',
    codeKeyword: '#97231f',
    codeString: '#1d4a75',
    codeNumber: '#1b5580',
    codeFunction: '#5d329c',
    codeType: '#1a5a55',
    codeParameter: '#74430f',
    codeComment: '#6b5b41',
  },
  dark: {
    paper: '#14171a',
    raised: '#1a1e22',
    sunk: '#1f2429',
    ink: '#e9e6df',
    soft: '#a7a49c',
    faint: '#918e87',
    line: '#2d343a',
    edge: '#434c54',
    accent: '#6fc3cf',
    onAccent: '#0e1a1d',
    accentTint: '#183238',
    accentPale: '#3b545a',
    good: '#7fcf98',
    goodTint: '#17301f',
    bad: '#ff9d94',
    badTint: '#3b1f1e',
    warn: '#f0b354',
    warnTint: '#362a14',
    hold: '#c3a2f2',
    shadow: 'rgb(0 0 0 / 0.25)',
    codeText: '#e4e1da',
    codeKeyword: '#ff938a',
    codeString: '#9dcbf5',
    codeNumber: '#86c1ee',
    codeFunction: '#cbabfa',
    codeType: '#7fcfd0',
    codeParameter: '#f0b978',
    codeComment: '#9a978f',
  },
};

/** The name of a token's custom property: `accentTint` → `--accent-tint`. */
export function propertyName(token: keyof Palette): string {
  return `--${token.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/**
 * The style sheet that defines the custom properties. Without a choice (`data-theme` on the
 * root) the system's preference decides between light and dark; paper is always light.
 */
export function tokenSheet(): string {
  const light = declarations('light');
  const dark = declarations('dark');
  return [
    `:root{${light}}`,
    `@media (prefers-color-scheme:dark){:root{${dark}}}`,
    `:root[data-theme=light]{${light}}`,
    `:root[data-theme=sepia]{${declarations('sepia')}}`,
    `:root[data-theme=dark]{${dark}}`,
    `@media print{:root,:root[data-theme]{${light}}}`,
  ].join('');
}

function declarations(theme: Theme): string {
  const tokens = Object.entries(palettes[theme]) as [keyof Palette, string][];
  const scheme = theme === 'dark' ? 'dark' : 'light';
  return [
    `color-scheme:${scheme}`,
    ...tokens.map(([token, value]) => `${propertyName(token)}:${value}`),
  ].join(';');
}
