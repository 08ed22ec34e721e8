/**
 * Proves what an author wrote, part by part: pages, then programs, then exercises, chapter by
 * chapter, and at last what only shows in all of it together.
 */
import type { RunRecord } from '#trace/run-record.ts';
import type { AuthorMistake } from '../course/author-mistake.ts';
import { type Addresses, addressesOf } from './addresses.ts';
import { programsOn } from './cell-files.ts';
import type { ChapterFiles, CourseFiles, SectionFile } from './course-files.ts';
import { courseMistakes } from './course-mistakes.ts';
import { fenceMistakes } from './fence-mistakes.ts';
import { linkMistakes } from './link-mistakes.ts';
import { frontMatterMistakes, type PageKind } from './page-front-matter.ts';
import { plannedMistakes } from './planned-mistakes.ts';
import { counted, type Proof } from './proof.ts';
import { proseMistakes } from './prose-mistakes.ts';
import type { ProsePage } from './prose-page.ts';
import { proveExample } from './prove-example.ts';
import { proveEntry } from './prove-exercise-entry.ts';
import { provePart, wholesOf } from './prove-part.ts';
import { cellMistakes, exerciseMistakes } from './reference-mistakes.ts';
import { type ExampleRun, runExample } from './run-example.ts';
import { type Scope, wholeCourse } from './scope.ts';
import { shapeMistakes } from './section-shape.ts';
import { timeMistakes } from './time-mistakes.ts';

export interface ProofOptions {
  /** Whether to test the graders too, by grading changed solutions; it takes a while. */
  readonly mutants?: boolean;
}

/**
 * The proofs of what is in `scope`, one after the other, as they are found.
 *
 * @example
 * for await (const proof of proveCourse(readCourse(root))) console.log(proof.subject);
 */
export async function* proveCourse(
  course: CourseFiles,
  scope: Scope = wholeCourse(course),
  options: ProofOptions = {},
): AsyncGenerator<Proof> {
  const addresses = addressesOf(course);
  const runs = new ExampleRuns(course.root);
  const together = courseMistakes(course);
  const told = new Set<AuthorMistake>();
  /** Joins what the whole course says about one of its files to what the file itself says. */
  const join = (path: string, own: readonly AuthorMistake[]): AuthorMistake[] => {
    const more = together.filter(
      (one) => `${one.folder}/${one.file}` === path || one.folder === path,
    );
    for (const one of more) told.add(one);
    return [...own, ...more];
  };
  for (const chapter of course.chapters) {
    const group = chapter.folder;
    const address = `/${chapter.slug}/`;
    if (chapter.opener !== null && scope.has(chapter.opener.path)) {
      const { path, prose } = chapter.opener;
      const mistakes = await pageMistakes(prose, 'chapter', address, addresses);
      yield proofOf(
        group,
        path,
        pageFacts({ ...prose, times: [] }),
        join(path, [
          ...mistakes,
          ...cellMistakes(course.root, prose, chapter),
          ...plannedMistakes(chapter),
        ]),
      );
    }
    for (const section of chapter.sections.filter(({ path }) => scope.has(path))) {
      const { path, prose } = section;
      const mistakes = [
        ...(await pageMistakes(prose, 'section', `${address}${section.slug}/`, addresses)),
        ...(prose.fault === null ? await sectionMistakes(section, chapter, course, runs) : []),
      ];
      yield proofOf(group, path, pageFacts(prose), join(path, mistakes));
    }
    for (const example of chapter.examples.filter(({ path }) => scope.has(path))) {
      const wholes = wholesOf(course.root, example, chapter);
      const run = wholes.length > 0 ? null : await runs.of(example.path, chapter);
      const { facts, mistakes } =
        run === null
          ? provePart(course.root, example, wholes)
          : await proveExample(course.root, example, run);
      yield proofOf(group, example.path, facts, join(example.path, mistakes));
    }
  }
  for (const entry of course.exercises.filter(({ folder }) => scope.has(folder))) {
    const { mutants = false } = options;
    const { facts, mistakes, score } = await proveEntry(course, entry, addresses, mutants);
    const group = entry.folder.slice(0, entry.folder.lastIndexOf('/'));
    const proof = proofOf(group, entry.folder, facts, join(entry.folder, mistakes));
    yield score === undefined ? proof : { ...proof, score };
  }
  // What concerns no single file is everybody's business; what concerns one that was not asked
  // for waits until it is.
  const all = wholeCourse(course);
  const rest = together.filter((one) => !told.has(one));
  const open = rest.filter((one) => !all.has(`${one.folder}/${one.file}`) && !all.has(one.folder));
  const facts = ['no file out of place', 'ids of their own', 'nothing unused', 'no id lost'];
  yield { group: 'the course', subject: 'together', facts, mistakes: open };
}

function proofOf(
  group: string,
  path: string,
  facts: readonly string[],
  mistakes: readonly AuthorMistake[],
): Proof {
  return { group, subject: path.slice(group.length + 1), facts, mistakes };
}

async function pageMistakes(
  prose: ProsePage,
  kind: PageKind,
  address: string,
  addresses: Addresses,
): Promise<AuthorMistake[]> {
  return [
    ...frontMatterMistakes(prose, kind),
    ...proseMistakes(prose),
    ...linkMistakes(prose, address, addresses),
    ...(await fenceMistakes(prose)),
  ];
}

async function sectionMistakes(
  section: SectionFile,
  chapter: ChapterFiles,
  course: CourseFiles,
  runs: ExampleRuns,
): Promise<AuthorMistake[]> {
  const { prose } = section;
  const records: RunRecord[] = [];
  for (const file of programsOn(prose)) {
    const run = await runs.of(`${chapter.folder}/examples/${file}`, chapter);
    if (run?.type === 'ran') records.push(run.record);
  }
  return [
    ...shapeMistakes(prose),
    ...cellMistakes(course.root, prose, chapter),
    ...exerciseMistakes(section, course),
    ...timeMistakes(prose, records),
  ];
}

function pageFacts({ components, links, times }: ProsePage): string[] {
  const count = (name: string) => components.filter((one) => one.name === name).length;
  return [
    'front matter',
    ...[
      [count('Cell'), 'program'] as const,
      [count('Exercise'), 'exercise'] as const,
      [times.length, 'time'] as const,
      [links.length, 'link'] as const,
    ].flatMap(([number, noun]) => (number === 0 ? [] : [counted(number, noun)])),
  ];
}

/** Each program runs once, however many pages speak of it. */
class ExampleRuns {
  readonly #root: string;
  readonly #runs = new Map<string, ExampleRun>();

  constructor(root: string) {
    this.#root = root;
  }

  /** The run of the program at `path`, `null` where the chapter has no such program. */
  async of(path: string, { examples }: ChapterFiles): Promise<ExampleRun | null> {
    const known = this.#runs.get(path);
    if (known !== undefined) return known;
    const example = examples.find((one) => one.path === path);
    if (example === undefined) return null;
    const run = await runExample(this.#root, example);
    this.#runs.set(path, run);
    return run;
  }
}
