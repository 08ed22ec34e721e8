/**
 * Vite plugin: what an author saves while a page is loading is in that page, too, and so is the
 * mistake that keeps it from being shown. Vite tells both over a connection that each page opens
 * once it is there; a page that was asked for before and connects after would never hear of it.
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
      /** The latest of each kind that pages were told, and when. */
      const told = new Map<HotPayload['type'], { payload: HotPayload; at: number }>();
      // Vite has no event for what it sends.
      const send = hot.send.bind(hot);
      hot.send = (...args: [HotPayload] | [string, unknown?]) => {
        const [payload] = args;
        if (typeof payload === 'object') told.set(payload.type, { payload, at: Date.now() });
        send(...(args as [HotPayload]));
      };
      middlewares.use((_request, response, next) => {
        response.setHeader('Server-Timing', `${asked};dur=${Date.now()}`);
        next();
      });
      hot.on(opened, ({ at }: { at: number }, page) => {
        const missed = [told.get('full-reload'), told.get('error')].find(
          (message) => message !== undefined && message.at >= at,
        );
        if (missed !== undefined) page.send(missed.payload);
      });
    },
  };
}
