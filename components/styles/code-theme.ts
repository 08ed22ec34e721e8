/**
 * How code is coloured, once for all: the static code of the page (classes that read the custom
 * properties of `tokens.ts`, so one HTML serves every theme) and the editor (the same colours as
 * values, one theme each).
 */
import type { ThemeRegistration } from 'shiki/core';
import { type Palette, palettes, propertyName, type Theme } from './tokens.ts';

type CodeToken = Extract<keyof Palette, `code${string}`>;

interface Rule {
  readonly token: CodeToken;
  readonly scopes: readonly string[];
}

/** Later rules win where scopes are equally specific. */
const rules: readonly Rule[] = [
  { token: 'codeComment', scopes: ['comment', 'punctuation.definition.comment'] },
  {
    token: 'codeKeyword',
    scopes: [
      'keyword',
      'storage',
      'storage.type.function.arrow',
      'variable.language.this',
      'variable.language.super',
      'punctuation.definition.template-expression',
    ],
  },
  { token: 'codeText', scopes: ['keyword.operator.type.annotation', 'keyword.operator.optional'] },
  { token: 'codeString', scopes: ['string', 'punctuation.definition.string'] },
  { token: 'codeText', scopes: ['meta.template.expression', 'meta.fstring meta.function-call'] },
  { token: 'codeNumber', scopes: ['constant', 'support.constant'] },
  {
    token: 'codeFunction',
    scopes: ['entity.name.function', 'support.function', 'meta.function-call.generic.python'],
  },
  {
    token: 'codeType',
    scopes: ['entity.name.type', 'entity.other.inherited-class', 'support.type', 'support.class'],
  },
  { token: 'codeParameter', scopes: ['variable.parameter'] },
];

/** The theme in `colour`'s terms, for shiki. */
function theme(
  name: string,
  type: 'light' | 'dark',
  colour: (token: keyof Palette) => string,
): ThemeRegistration {
  return {
    name,
    type,
    colors: {
      'editor.background': colour('raised'),
      'editor.foreground': colour('codeText'),
      'editorLineNumber.foreground': colour('faint'),
      'editorLineNumber.activeForeground': colour('soft'),
      'editor.selectionBackground': colour('accentTint'),
      'editor.lineHighlightBackground': colour('raised'),
      'editorCursor.foreground': colour('accent'),
      'editorIndentGuide.background1': colour('line'),
    },
    settings: [
      { settings: { foreground: colour('codeText'), background: colour('raised') } },
      ...rules.map(({ token, scopes }) => ({
        scope: [...scopes],
        settings: { foreground: colour(token) },
      })),
    ],
  };
}

/** The editor's themes: `tickwise-light`, `tickwise-sepia`, `tickwise-dark`. */
export const editorThemes: Readonly<Record<Theme, ThemeRegistration>> = {
  light: theme('tickwise-light', 'light', (token) => palettes.light[token]),
  sepia: theme('tickwise-sepia', 'light', (token) => palettes.sepia[token]),
  dark: theme('tickwise-dark', 'dark', (token) => palettes.dark[token]),
};

/** The static code's theme: each colour is the custom property of its token. */
export const pageTheme: ThemeRegistration = theme(
  'tickwise',
  'light',
  (token) => `var(${propertyName(token)})`,
);
