/** What the prompt of an exercise may use without importing it: words, but nothing that runs. */
import CodeBlock from './CodeBlock.astro';
import Note from './Note.astro';
import Table from './Table.astro';
import Term from './Term.astro';
import Trap from './Trap.astro';

export const inPrompts = { CodeBlock, Note, Term, Trap, table: Table };
