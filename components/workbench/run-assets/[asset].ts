/** The files under `/run/`: the guest script, and the script of each cell and exercise. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { allCells, allExercises, guestAsset } from '../prepared.ts';

interface Props extends Record<string, unknown> {
  readonly body: string;
}

export const getStaticPaths = (async () => {
  const cells = await allCells();
  const exercises = await allExercises();
  return [
    asset(guestAsset.name, guestAsset.text),
    ...cells.map((cell) => asset(cell.asset, JSON.stringify(cell.script))),
    ...exercises.map((exercise) => asset(exercise.asset, JSON.stringify(exercise.parts))),
  ];
}) satisfies GetStaticPaths;

function asset(name: string, body: string): { params: { asset: string }; props: { body: string } } {
  return { params: { asset: name }, props: { body } };
}

export const GET: APIRoute<Props> = ({ props, params }) => {
  const type = params.asset?.endsWith('.js') ? 'text/javascript' : 'application/json';
  return new Response(props.body, {
    headers: { 'Content-Type': type, 'Cache-Control': 'public, max-age=31536000, immutable' },
  });
};
