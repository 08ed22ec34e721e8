/** What authors may use in MDX, without importing it. */
import Cell from './Cell.astro';
import CodeBlock from './CodeBlock.astro';
import Exercise from './Exercise.astro';
import Note from './Note.astro';
import Predict from './Predict.astro';
import Summary from './Summary.astro';
import Term from './Term.astro';
import Trap from './Trap.astro';

export const inMdx = { Cell, CodeBlock, Exercise, Note, Predict, Summary, Term, Trap };
