/**
 * Vite plugin: what an author saves while a page is loading is in that page, too. Vite tells
 * pages to reload over a connection that each of them opens once it is there; a page that was
 * asked for before a change and connects after it is never told, and would stay as it was.
 *
 * So each page carries when it was asked for, by the server's clock, and says so as it connects.
 */
import type { HotPayload, Plugin } from 'vite';

const opened = 'tickwise:opened';
const asked = 'asked';

/** Appended to Vite's client, which every page has, also one that tells of a mistake. */
const report = `
{
  const [page] = performance.getEntriesByType('navigation');
  const at = page.serverTiming.find(({ name }) => name === '${asked}')?.duration;
  if (at !== undefined) createHotContext('/${opened}').send('${opened}', { at });
}
`;

export function missedReload(): Plugin {
  return {
    name: 'tickwise:missed-reload',
    transform: {
      filter: { id: /\/vite\/dist\/client\/client\.mjs$/ },
      handler: (code) => code + report,
    },
    configureServer({ environments: { client }, middlewares }) {
      const { hot } = client;
      let told = 0;
      // Vite has no event for what it sends.
      const send = hot.send.bind(hot);
      hot.send = (...payload: [HotPayload] | [string, unknown?]) => {
        const [first] = payload;
        if (typeof first === 'object' && first.type === 'full-reload') told = Date.now();
        send(...(payload as [HotPayload]));
      };
      middlewares.use((_request, response, next) => {
        response.setHeader('Server-Timing', `${asked};dur=${Date.now()}`);
        next();
      });
      hot.on(opened, ({ at }: { at: number }, page) => {
        if (told >= at) page.send({ type: 'full-reload', path: '*' });
      });
    },
  };
}
