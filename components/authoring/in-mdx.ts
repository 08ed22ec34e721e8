/** What authors may use in the pages of a chapter, without importing it. */
import Cell from './Cell.astro';
import Exercise from './Exercise.astro';
import { inPrompts } from './in-prompts.ts';
import Keep from './Keep.astro';
import Picture from './Picture.astro';
import Predict from './Predict.astro';
import Summary from './Summary.astro';

export const inMdx = { ...inPrompts, Cell, Exercise, Keep, Picture, Predict, Summary };
