/** The first `count` loaves. */
export async function* take(count: number, loaves: AsyncGenerator<string>): AsyncGenerator<string> {
  for await (const loaf of loaves) {
    yield loaf;
  }
}
