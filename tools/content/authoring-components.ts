/** The components of `components/authoring/in-mdx.ts`, each with the attributes it must have. */
export const authoringComponents: Readonly<Record<string, readonly string[]>> = {
  Cell: ['file'],
  CodeBlock: ['code', 'language'],
  Exercise: ['id'],
  Keep: [],
  Note: [],
  Picture: ['name'],
  Predict: ['question', 'options', 'answer'],
  Summary: [],
  Term: ['name'],
  Trap: ['title'],
};

/** Those of `components/authoring/in-prompts.ts`: what the prompt of an exercise may use. */
export const promptComponents: readonly string[] = ['CodeBlock', 'Note', 'Term', 'Trap'];

/** Attributes that a component may have besides, each with the one whose place it takes, if any. */
export const furtherAttributes: Readonly<Record<string, Readonly<Record<string, string | null>>>> =
  {
    Cell: { files: 'file' },
  };
