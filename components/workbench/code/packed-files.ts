/**
 * A program of several files as one text: so it is kept, shared, and compared with what is
 * stored. A program of one file is its text, and always was.
 */

/** Texts by file name, in the order of the tabs. */
export type Files = Readonly<Record<string, string>>;

/** The files as one text; equal files in the same order give equal texts. */
export function packFiles(files: Files): string {
  const [only, ...others] = Object.values(files);
  return only !== undefined && others.length === 0 ? only : JSON.stringify({ files });
}

/** The files that `text` holds; what nobody packed is the text of `entry`. */
export function unpackFiles(text: string, entry: string): Files {
  if (!text.startsWith('{"files":{')) return { [entry]: text };
  try {
    const { files } = JSON.parse(text) as { files: Record<string, unknown> };
    const isFile = (pair: [string, unknown]): pair is [string, string] =>
      typeof pair[1] === 'string';
    return Object.fromEntries(Object.entries(files).filter(isFile));
  } catch {
    return { [entry]: text };
  }
}
