/** The type of a plugin over the Markdown tree, which Sätteri's Astro package does not name. */
import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri';

export type MdastPlugin = Exclude<
  NonNullable<SatteriProcessorOptions['mdastPlugins']>[number],
  (...args: never[]) => unknown
>;
