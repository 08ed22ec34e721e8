/** Monaco's themes: the course's code themes, and its palette for all that stands around code. */
import { textmateThemeToMonacoTheme } from '@shikijs/monaco';
import type * as monaco from 'monaco-editor/editor';
import type { HighlighterCore } from 'shiki/core';
import { editorThemes } from '../../styles/code-theme.ts';
import { type Palette, palettes, type Theme } from '../../styles/tokens.ts';
import { pageTheme } from '../page-theme.ts';

type Monaco = typeof monaco;

/** Monaco's colour to our token; the second entry is how much of it shows, from 0 to 1. */
const colours: Readonly<Record<string, readonly [token: keyof Palette, alpha?: number]>> = {
  'editor.lineHighlightBackground': ['accent', 0.06],
  'editor.lineHighlightBorder': ['raised', 0],
  'editor.selectionBackground': ['accent', 0.24],
  'editor.inactiveSelectionBackground': ['accent', 0.14],
  'editor.selectionHighlightBackground': ['accent', 0.12],
  'editor.wordHighlightBackground': ['accent', 0.12],
  'editor.wordHighlightStrongBackground': ['accent', 0.18],
  'editor.findMatchBackground': ['accent', 0.4],
  'editor.findMatchHighlightBackground': ['accent', 0.2],
  'editorBracketMatch.background': ['accent', 0.16],
  'editorBracketMatch.border': ['accent', 0.5],
  'editorError.foreground': ['bad'],
  'editorWarning.foreground': ['warn'],
  'editorWidget.background': ['raised'],
  'editorWidget.foreground': ['ink'],
  'editorWidget.border': ['edge'],
  'editorHoverWidget.background': ['raised'],
  'editorHoverWidget.foreground': ['ink'],
  'editorHoverWidget.border': ['edge'],
  'editorHoverWidget.statusBarBackground': ['sunk'],
  'editorSuggestWidget.background': ['raised'],
  'editorSuggestWidget.foreground': ['ink'],
  'editorSuggestWidget.border': ['edge'],
  'editorSuggestWidget.selectedBackground': ['accentTint'],
  'editorSuggestWidget.selectedForeground': ['ink'],
  'editorSuggestWidget.highlightForeground': ['accent'],
  'editorSuggestWidget.focusHighlightForeground': ['accent'],
  'list.hoverBackground': ['sunk'],
  'list.activeSelectionBackground': ['accentTint'],
  'list.activeSelectionForeground': ['ink'],
  'list.focusBackground': ['accentTint'],
  'list.focusForeground': ['ink'],
  'list.highlightForeground': ['accent'],
  'input.background': ['paper'],
  'input.foreground': ['ink'],
  'input.border': ['edge'],
  'menu.background': ['raised'],
  'menu.foreground': ['ink'],
  'menu.selectionBackground': ['accentTint'],
  'menu.selectionForeground': ['ink'],
  'menu.border': ['edge'],
  'textLink.foreground': ['accent'],
  'textLink.activeForeground': ['accent'],
  'textCodeBlock.background': ['sunk'],
  'scrollbarSlider.background': ['soft', 0.25],
  'scrollbarSlider.hoverBackground': ['soft', 0.4],
  'scrollbarSlider.activeBackground': ['soft', 0.5],
  'widget.shadow': ['ink', 0.1],
  focusBorder: ['accent'],
};

/** Defines the three themes; after Shiki has defined its own under the same names. */
export function defineThemes(monaco: Monaco, shiki: HighlighterCore): void {
  for (const theme of Object.keys(editorThemes) as Theme[]) {
    const name = themeName(theme);
    const base = textmateThemeToMonacoTheme(
      shiki.getTheme(name),
    ) as unknown as monaco.editor.IStandaloneThemeData;
    const own = Object.entries(colours).map(([colour, [token, alpha = 1]]) => [
      colour,
      withAlpha(palettes[theme][token], alpha),
    ]);
    monaco.editor.defineTheme(name, {
      ...base,
      colors: { ...base.colors, ...Object.fromEntries(own) },
    });
  }
}

/** Puts the page's theme on every editor. */
export function useTheme(monaco: Monaco): void {
  monaco.editor.setTheme(themeName(pageTheme()));
}

function themeName(theme: Theme): string {
  return `tickwise-${theme}`;
}

function withAlpha(colour: string, alpha: number): string {
  const suffix = Math.round(alpha * 255).toString(16);
  return `${colour}${suffix.padStart(2, '0')}`;
}
