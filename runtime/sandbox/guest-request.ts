/** What a guest is told of a request. */
import type { Site } from '#compiler/result.ts';
import { completeLimits, type Limits } from './limits.ts';
import type { Json, RunRequest } from './run-request.ts';

/** What a guest needs to know of a request; the compiled code itself is evaluated by the host. */
export interface GuestRequest {
  readonly sites: readonly Site[];
  /** Learner modules the program imports. */
  readonly modules: readonly string[];
  readonly seed: number;
  readonly params: Json;
  readonly limits: Limits;
  /** Virtual nanoseconds that a round of a loop or a call costs; 0 for free. */
  readonly cpu: number;
  readonly schedule: string | null;
  readonly input: readonly string[];
  readonly inputStaysOpen: boolean;
  /** How many orders to run in; 1 for a plain run. */
  readonly explore: number;
}

/** The part of `request` that a guest is told; the code itself is evaluated for it. */
export function guestRequest(request: RunRequest): GuestRequest {
  const { script, seed, params, limits, cpu, schedule, explore } = request;
  const { input, inputStaysOpen } = request;
  return {
    sites: script.sites,
    modules: script.modules,
    seed,
    params: params ?? null,
    limits: completeLimits(limits),
    cpu: cpu ?? script.cpu,
    schedule: schedule ?? null,
    input: input ?? [],
    inputStaysOpen: inputStaysOpen ?? false,
    explore: explore ?? 1,
  };
}
