/** Hands a run over as a file; loads with the first export. */
import { traceToJson } from '#trace/json.ts';
import { traceToPerfetto } from '#trace/perfetto.ts';
import type { RunView } from '../run-view.ts';
import { pngOf } from './png.ts';
import { standaloneSvg } from './standalone-svg.ts';

/** Downloads the run as `format`, one of `exportFormats`. */
export async function exportRun(
  format: string,
  { trace }: RunView,
  figure: HTMLElement,
): Promise<void> {
  switch (format) {
    case 'svg':
      return save('timeline.svg', new Blob([standaloneSvg(figure)], { type: 'image/svg+xml' }));
    case 'png':
      return save('timeline.png', await pngOf(standaloneSvg(figure)));
    case 'perfetto': {
      const text = JSON.stringify(traceToPerfetto(trace));
      return save('timeline.perfetto.json', new Blob([text], { type: 'application/json' }));
    }
    case 'json':
      return save('trace.json', new Blob([traceToJson(trace)], { type: 'application/json' }));
    default:
      throw new Error(`A timeline cannot be exported as “${format}”.`);
  }
}

function save(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The download has its own hold on the content by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
