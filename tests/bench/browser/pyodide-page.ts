/** A console over Pyodide, in the page itself as its own console is. */
import { show, tellWaits } from './repeat.ts';

interface Python {
  setStdout(options: { batched: (text: string) => void }): void;
  runPythonAsync(code: string): Promise<unknown>;
}

const begun = performance.now();
const address = '/pyodide/pyodide.mjs';
const { loadPyodide } = (await import(address)) as { loadPyodide(): Promise<Python> };
const python = await loadPyodide();
const lines: string[] = [];
python.setStdout({ batched: (text) => lines.push(text) });

await tellWaits(begun, async (round) => {
  lines.length = 0;
  await python.runPythonAsync(`
import asyncio
async def cross(ferry):
    print(ferry, "leaves")
    await asyncio.sleep(0)
    print(ferry, "lands")
async def main():
    await cross("Tern")
    await cross("Plover")
    print("both have landed", ${round})
await main()`);
  show(lines.join('\n'));
});
