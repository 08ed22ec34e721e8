/**
 * Tells the host where the program is while it computes, so that a run that has to be ended from
 * outside can still be told by its line.
 *
 * The guard in every loop and call asks for its tick at `max`. Here `max` is kept so small that
 * a tick comes about twenty times a second. The limit itself still ends the run at the same
 * round, on a fast machine as on a slow one.
 */
import type { Guest } from '#kernel/guest.ts';

const FIRST_ROUNDS = 16;
const MOST_ROUNDS = 1_000_000;
const TELL_EVERY_MILLISECONDS = 50;

/** Taken while the realm still has the host's clock. */
const { now } = Date;

/** Calls `tell` with the site of the loop or call that goes on; `limit` is the guard's own. */
export function tellWhereabouts(guest: Guest, limit: number, tell: (site: number) => void): void {
  const tick = guest.tick.bind(guest);
  let rounds = FIRST_ROUNDS;
  let counted = 0;
  let told = now();
  guest.max = Math.min(rounds, limit);
  guest.tick = (site) => {
    counted += guest.n;
    tick(site);
    const since = now() - told;
    if (since < TELL_EVERY_MILLISECONDS / 4) rounds = Math.min(rounds * 2, MOST_ROUNDS);
    else if (since > TELL_EVERY_MILLISECONDS) rounds = Math.max(1, rounds >> 2);
    if (since >= TELL_EVERY_MILLISECONDS) {
      told = now();
      tell(site);
    }
    guest.max = Math.min(rounds, limit - counted);
  };
}
