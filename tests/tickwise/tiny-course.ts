/** A course as `tickwise new` makes it, to plant an author's mistake in. */
import {
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { readCourse } from '../../tools/content/course-files.ts';
import type { Proof } from '../../tools/content/proof.ts';
import { type ProofOptions, proveCourse } from '../../tools/content/prove-course.ts';
import { scopeOf } from '../../tools/content/scope.ts';
import { root as project } from '../../tools/install.mjs';
import { make } from '../../tools/tickwise/new.ts';

export const chapter = 'content/19-the-tea-house';
export const section = `${chapter}/01-tea-for-two.mdx`;
export const example = `${chapter}/examples/tea-for-two.ts`;
export const exercise = 'exercises/19-the-tea-house/try-tea-for-two';
export const exerciseId = 'tea-for-two/try-tea-for-two';

/** Lies inside the project, so that its checks find `#grader`. Disposing it removes it. */
export class TinyCourse implements Disposable {
  readonly root: string;

  constructor() {
    const cache = join(project, '.cache', 'tests');
    mkdirSync(cache, { recursive: true });
    this.root = mkdtempSync(join(cache, 'tiny-'));
    mkdirSync(join(this.root, 'exercises'));
  }

  /** One chapter with one section, its program and its exercise. */
  static filled(): TinyCourse {
    const course = new TinyCourse();
    course.make('chapter', '19', 'the-tea-house');
    course.make('section', '19.1', 'tea-for-two');
    return course;
  }

  make(...args: readonly string[]): readonly string[] {
    return make(this.root, args).paths;
  }

  read(path: string): string {
    return readFileSync(join(this.root, path), 'utf8');
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.root, path)), { recursive: true });
    writeFileSync(join(this.root, path), text);
  }

  remove(path: string): void {
    rmSync(join(this.root, path), { recursive: true });
  }

  /** Puts `after` in the place of `before`, which has to be there. */
  change(path: string, before: string | RegExp, after: string): void {
    const text = this.read(path);
    const changed = text.replace(before, () => after);
    if (changed === text) throw new Error(`${path} has no ${before}.`);
    this.write(path, changed);
  }

  /** Every file with its text. */
  listing(): Readonly<Record<string, string>> {
    const files = globSync('**/*.*', { cwd: this.root }).sort();
    const texts = files.filter((file) => statSync(join(this.root, file)).isFile());
    return Object.fromEntries(texts.map((file) => [file, this.read(file)]));
  }

  async proofs(names: readonly string[] = [], options: ProofOptions = {}): Promise<Proof[]> {
    const course = readCourse(this.root);
    const scope = names.length > 0 ? scopeOf(course, names) : undefined;
    const proofs: Proof[] = [];
    for await (const proof of proveCourse(course, scope, options)) proofs.push(proof);
    return proofs;
  }

  /** Everything that is to mend, a line each: `place: found | mend`. */
  async mistakes(): Promise<string[]> {
    return (await this.proofs()).flatMap(({ mistakes }) =>
      mistakes.map(
        ({ folder, file, line, found, mend }) =>
          `${folder}/${file}${line === undefined ? '' : `:${line}`}: ${found} | ${mend}`,
      ),
    );
  }

  [Symbol.dispose](): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
