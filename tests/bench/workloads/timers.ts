import type { Workload } from '../workload.ts';

const outstanding = 100_000;

export const timers: Workload = {
  name: 'timer: set and fire with 100,000 outstanding',
  count: 500_000,
  ours: (count) => `
import { getRunningLoop, run } from 'asyncio';
async function main() {
  const loop = getRunningLoop();
  const done = loop.createFuture();
  let left = ${count};
  let state = 1;
  const delay = () => {
    state = (state * 48271) % 2147483647;
    return 1 + (state % 1000) / 1000;
  };
  function fire() {
    left -= 1;
    if (left === 0) done.setResult(null);
    else loop.callLater(delay(), fire);
  }
  for (let n = 0; n < ${outstanding}; n++) loop.callLater(delay(), fire);
  await done;
}
run(main());`,
  python: `
async def main(count):
    loop = asyncio.get_running_loop()
    done = loop.create_future()
    left, state = count, 1
    def delay():
        nonlocal state
        state = (state * 48271) % 2147483647
        return 1 + (state % 1000) / 1000
    def fire():
        nonlocal left
        left -= 1
        if left == 0:
            done.set_result(None)
        elif left > 0:
            loop.call_later(delay(), fire)
    for _ in range(${outstanding}):
        loop.call_later(delay(), fire)
    await done
`,
  target: { plain: 10 },
};
