/** Monaco with TypeScript's own emit, whose JavaScript runs in a worker: the usual playground. */
import * as monaco from 'monaco-editor/editor';
import 'monaco-editor/internal/common/workers';
import 'monaco-editor/languages/definitions/typescript/register';
import { getTypeScriptWorker } from 'monaco-editor/languages/features/typescript/register';
import { show, tellWaits } from './repeat.ts';

const begun = performance.now();
self.MonacoEnvironment = {
  getWorker: (_id, label) =>
    new Worker(label === 'typescript' ? '/ts.worker.js' : '/editor.worker.js', { type: 'module' }),
};
const uri = monaco.Uri.parse('file:///two-ferries.ts');
const model = monaco.editor.createModel('', 'typescript', uri);
monaco.editor.create(document.querySelector('#editor') as HTMLElement, { model });
const workerFor = await getTypeScriptWorker();
const typescript = await workerFor(uri);
await typescript.getSyntacticDiagnostics(uri.toString());

await tellWaits(begun, async (round) => {
  model.setValue(`async function cross(ferry: string) {
  postMessage(ferry + ' leaves');
  await null;
  postMessage(ferry + ' lands');
}
await cross('Tern');
await cross('Plover');
postMessage('both have landed ${round}');
postMessage(null);
export {};`);
  const { outputFiles } = await typescript.getEmitOutput(uri.toString());
  const code = new Blob([outputFiles[0]?.text ?? ''], { type: 'text/javascript' });
  const worker = new Worker(URL.createObjectURL(code), { type: 'module' });
  const lines: string[] = [];
  await new Promise<void>((resolve) => {
    worker.onmessage = ({ data }) => (data === null ? resolve() : lines.push(data));
  });
  worker.terminate();
  show(lines.join('\n'));
});
