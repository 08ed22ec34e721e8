import { RuntimeError } from 'asyncio';
import { params, report } from 'harness';
import { type Sale, sell } from './counter.ts';

const { articles, receipt, breaks } = params as {
  readonly articles: readonly string[];
  readonly receipt: string;
  /** Whether the till breaks after the last article. */
  readonly breaks: boolean;
};

function* counter(): Sale {
  for (const article of articles) {
    console.log(article);
    yield article;
  }
  if (breaks) throw new RuntimeError('the till is broken');
  return receipt;
}

try {
  const [sold, got] = sell(counter());
  report('the articles', sold);
  report('the receipt', got ?? 'nothing');
  console.log(`receipt: ${got ?? 'nothing'}`);
} catch (error) {
  if (!(error instanceof RuntimeError)) throw error;
  report('the articles', articles);
  report('the receipt', error.message);
}
