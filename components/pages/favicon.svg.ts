/** The mark in the browser's tab, in the accent of the system's theme. */
import type { APIRoute } from 'astro';
import { palettes } from '../styles/tokens.ts';

const colours = `path{stroke:${palettes.light.accent}}@media(prefers-color-scheme:dark){path{stroke:${palettes.dark.accent}}}`;

const image = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round"><style>${colours}</style><path d="M5.6 5.6a9.1 9.1 0 1 0 12.8 0"/><path d="M12 6.2v6.1l3.9 2.4"/></svg>`;

export const GET: APIRoute = () =>
  new Response(image, { headers: { 'Content-Type': 'image/svg+xml' } });
