/** The components of `components/authoring/in-mdx.ts`, each with the attributes it must have. */
export const authoringComponents: Readonly<Record<string, readonly string[]>> = {
  Cell: ['file'],
  CodeBlock: ['code', 'language'],
  Exercise: ['id'],
  Note: [],
  Predict: ['question', 'options', 'answer'],
  Summary: [],
  Term: ['name'],
  Trap: ['title'],
};
