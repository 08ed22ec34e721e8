/** The seed of every run of a cell: the page shows the same run that was recorded. */
export const cellSeed = 1;
