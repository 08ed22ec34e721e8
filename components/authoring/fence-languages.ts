/** The languages that a fence of the prose may name after its backticks. */
import type { CodeLanguage } from '../styles/highlight.ts';

export const fenceLanguages: Readonly<Record<string, CodeLanguage>> = {
  ts: 'typescript',
  typescript: 'typescript',
  py: 'python',
  python: 'python',
  sh: 'bash',
  bash: 'bash',
  text: 'text',
};
