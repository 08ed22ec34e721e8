import { expect, test } from 'vitest';
import { sectionParts } from '../../../components/cheat-sheet/section-parts.ts';

const section = `Two ferries cross in “one” <Term name="task">task</Term> each.

<Cell file="two-ferries.ts" />

<Cell files={["harbour.ts", "ferry.ts"]} />

<Keep>

| you await | you wait |
|---|---|
| \`sleep(1)\` | 1 s |

</Keep>

<Keep><Picture name="a-chain" /></Keep>

<Trap title="Too soon">
A trap.
</Trap>

<Summary>
A \`<task>\` is a <Term name="coroutine">coroutine's</Term> keeper. It takes 3 s.
</Summary>
`;

test('finds what a section has for the sheet', async () => {
  const parts = await sectionParts(section);
  expect(parts.programs).toEqual(['two-ferries.ts', 'harbour.ts']);
  expect(parts.named).toEqual(['&lt;task&gt;']);
  expect(parts.traps).toEqual(['Too soon']);
  expect(parts.summary).toBe(
    '<p>A <code>&lt;task&gt;</code> is a coroutine’s keeper. It takes 3\u00a0s.</p>\n',
  );
});

test('keeps tables as they are set, and pictures by name', async () => {
  const [table, picture] = (await sectionParts(section)).kept;
  expect(table).toEqual({ type: 'table', html: expect.stringContaining('<td>1\u00a0s</td>') });
  expect(picture).toEqual({ type: 'picture', name: 'a-chain' });
});
