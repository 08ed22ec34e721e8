/** A list of texts written in an attribute, `{["2 s", "3 s"]}`: JSON, so that it can be read without running the page. */
export function stringList(text: string): string[] | null {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) && value.every((one) => typeof one === 'string') ? value : null;
  } catch {
    return null;
  }
}
