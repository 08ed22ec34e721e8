/** What a guest is told of a request. */
import type { GuestRequest } from './guest/guest.ts';
import { completeLimits } from './limits.ts';
import type { RunRequest } from './run-request.ts';

/** The part of `request` that a guest is told; the code itself is evaluated for it. */
export function guestRequest(request: RunRequest): GuestRequest {
  const { script, seed, params, limits, cpu, schedule, explore } = request;
  return {
    sites: script.sites,
    modules: script.modules,
    seed,
    params: params ?? null,
    limits: completeLimits(limits),
    cpu: cpu ?? 0,
    schedule: schedule ?? null,
    explore: explore ?? 1,
  };
}
