/** The theme the page stands in, and a way to follow it while the reader changes it. */
import type { Theme } from '../styles/tokens.ts';

export function pageTheme(): Theme {
  const chosen = document.documentElement.dataset.theme;
  if (chosen === 'light' || chosen === 'sepia' || chosen === 'dark') return chosen;
  return systemIsDark().matches ? 'dark' : 'light';
}

/** Calls `listener` after each change of theme; returns how to stop that. */
export function onPageTheme(listener: (theme: Theme) => void): () => void {
  const tell = () => listener(pageTheme());
  const system = systemIsDark();
  const observer = new MutationObserver(tell);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  system.addEventListener('change', tell);
  return () => {
    observer.disconnect();
    system.removeEventListener('change', tell);
  };
}

function systemIsDark(): MediaQueryList {
  return matchMedia('(prefers-color-scheme: dark)');
}
