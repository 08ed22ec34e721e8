/** How a compiled script is handed to an engine, and how its lines are found again in a stack. */

/** The name engines show in stacks for the learner's program, and for the runtime itself. */
export const PROGRAM_URL = 'tickwise-program.js';
export const GUEST_URL = 'tickwise-guest.js';

/** Lines that stand above the compiled code in the text an engine sees. */
export const LINES_ABOVE = 1;

/** The global that holds the program's function for a moment, before any of its code runs. */
export const CELL_GLOBAL = '__tickwiseCell';

/** Where a Node host finds the guest, before the guest strips the global scope. */
export const HOST_GLOBAL = '__tickwiseGuest';
/** What a Node host evaluates, under a time limit, to run the program; it removes itself. */
export const GO_GLOBAL = '__tickwiseGo';

/** `code` as a classic script that leaves its completion value in `CELL_GLOBAL`. */
export function programText(code: string): string {
  return `${CELL_GLOBAL} =\n${code}\n//# sourceURL=${PROGRAM_URL}`;
}
