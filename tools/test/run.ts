/**
 * Runs every check of the project and closes with one line, `N passed, N failed`.
 *
 * Stages run in the order in which they fail fastest; a failed stage does not hide the later
 * ones. `npm test -- unit browser` runs the named stages only.
 */
import { root } from '../install.mjs';
import { type Count, stages } from './stages.ts';

process.chdir(root);
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !stages.some((stage) => stage.name === name));
if (unknown.length > 0) {
  console.error(
    `No stage is called '${unknown[0]}'. There are: ${stages.map((stage) => stage.name).join(', ')}.`,
  );
  process.exit(2);
}

const total: Count = { passed: 0, failed: 0 };
for (const stage of stages) {
  if (wanted.length > 0 && !wanted.includes(stage.name)) continue;
  console.log(`\n── ${stage.name}: ${stage.what}`);
  const begun = process.hrtime.bigint();
  const count = await stage.run();
  const seconds = Number((process.hrtime.bigint() - begun) / 1_000_000n) / 1000;
  console.log(`   ${count.passed} passed, ${count.failed} failed in ${seconds.toFixed(1)} s`);
  total.passed += count.passed;
  total.failed += count.failed;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);
