/** Errors and warnings as HTML, with the learner's own lines to go to. */
import type { Diagnostic } from '#compiler/result.ts';
import type { Frame, RunError, SourcePosition, Warning } from '#trace/run-record.ts';
import { escapeHtml, wordsHtml } from './html.ts';
import { lessonHtml } from './lesson.ts';
import { count } from './wording.ts';

/** The error that ended a run: type, message, how to mend it, and the way it took. */
export function errorHtml({ type, message, hint, at, stack }: RunError): string {
  return (
    '<div class="problem is-error">' +
    `<p class="problem-message"><strong>${escapeHtml(type)}</strong>${place(at)}<br>` +
    `<span class="problem-text">${wordsHtml(message)}</span></p>` +
    hintHtml(hint) +
    lessonHtml({ kind: type, message, hint }) +
    stackHtml(stack) +
    '</div>'
  );
}

export function warningHtml({ kind, message, at }: Warning): string {
  return (
    '<div class="problem is-warning">' +
    `<p class="problem-message"><strong>Warning</strong>${place(at)}<br>` +
    `<span class="problem-text">${wordsHtml(message)}</span></p>${lessonHtml({ kind, message })}</div>`
  );
}

/** What the compiler has to say about the text. */
export function diagnosticsHtml(diagnostics: readonly Diagnostic[]): string {
  return diagnostics
    .map(
      (diagnostic) =>
        `<div class="problem is-${diagnostic.severity}">` +
        `<p class="problem-message"><strong>${diagnostic.severity === 'error' ? 'This does not compile' : 'Warning'}</strong>` +
        `${place(diagnostic)}<br><span class="problem-text">${wordsHtml(diagnostic.message)}</span></p>` +
        `${hintHtml(diagnostic.hint)}${lessonHtml({ kind: '', ...diagnostic })}</div>`,
    )
    .join('');
}

/** Something that is not the program's fault. */
export function noteHtml(words: string): string {
  return `<div class="problem is-note"><p>${escapeHtml(words)}</p></div>`;
}

/** A button that takes the reader to a line of their own file. */
export function lineLink({ file, line, column }: SourcePosition, words = `line ${line}`): string {
  return (
    `<button type="button" class="line-link" data-file="${escapeHtml(file)}"` +
    ` data-line="${line}" data-column="${column}">${escapeHtml(words)}</button>`
  );
}

function place(at: SourcePosition | null): string {
  return at === null ? '' : `, ${lineLink(at)}`;
}

function hintHtml(hint: string | null): string {
  return hint === null ? '' : `<p class="problem-hint">${wordsHtml(hint)}</p>`;
}

/** The logical stack, innermost first; a stack of one own frame says nothing new. */
function stackHtml(stack: readonly Frame[]): string {
  const own = stack.filter((frame) => frame.own);
  if (stack.length < 2 || own.length === 0) return '';
  return `<ol class="stack" aria-label="Called from">${runs(stack).map(runHtml).join('')}</ol>`;
}

/** Frames in runs of own and library ones. */
function runs(stack: readonly Frame[]): Frame[][] {
  const found: Frame[][] = [];
  for (const frame of stack) {
    const last = found.at(-1);
    if (last?.[0]?.own === frame.own) last.push(frame);
    else found.push([frame]);
  }
  return found;
}

function runHtml(frames: readonly Frame[]): string {
  if (frames[0]?.own) return frames.map(frameHtml).join('');
  const list = frames.map(({ name, file }) => `<li>${escapeHtml(`${name || file}`)}</li>`).join('');
  return (
    `<li class="stack-library"><details><summary>${count(frames.length, 'frame')} of the library</summary>` +
    `<ol>${list}</ol></details></li>`
  );
}

function frameHtml(frame: Frame): string {
  const name = frame.name === '' ? 'top level' : frame.name;
  return `<li><code>${escapeHtml(name)}</code> ${lineLink(frame, `${frame.file}:${frame.line}`)}</li>`;
}
