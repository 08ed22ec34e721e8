/** The form with the questions: what the learner has answered, put in and read out. */
import type { Answer, Answers } from '#grader/questions.ts';

export class AnswerForm {
  readonly #form: HTMLFormElement;

  /** `onChange` hears of every answer given. */
  constructor(form: HTMLFormElement, onChange: () => void) {
    this.#form = form;
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('input', onChange);
    form.addEventListener('click', (event) => {
      const button = (event.target as Element).closest<HTMLButtonElement>('[data-move]');
      if (button === null) return;
      move(button);
      onChange();
    });
    for (const list of form.querySelectorAll('.question-order')) endMoves(list);
  }

  get answers(): Answers {
    return Object.fromEntries(this.#fields().map((field) => [nameOf(field), answerIn(field)]));
  }

  /** Puts in what was answered earlier, as far as it fits the questions of today. */
  fill(answers: Answers): void {
    for (const field of this.#fields()) {
      const answer = answers[nameOf(field)];
      if (answer !== undefined) put(field, answer);
    }
  }

  #fields(): HTMLElement[] {
    return [...this.#form.querySelectorAll<HTMLElement>('.question')];
  }
}

function nameOf(field: HTMLElement): string {
  return field.dataset.question ?? '';
}

/** '' for what is open; the items in their order are an answer from the start. */
function answerIn(field: HTMLElement): Answer {
  switch (field.dataset.type) {
    case 'choice':
      return field.querySelector<HTMLInputElement>('input:checked')?.value ?? '';
    case 'entry':
      return field.querySelector('input')?.value ?? '';
    case 'labelling': {
      const labels = [...field.querySelectorAll('select')].map(({ value }) => value);
      return labels.every((label) => label === '') ? '' : labels;
    }
    default:
      return itemsOf(field).map((item) => item.dataset.item ?? '');
  }
}

function put(field: HTMLElement, answer: Answer): void {
  switch (field.dataset.type) {
    case 'choice':
      for (const radio of field.querySelectorAll('input')) radio.checked = radio.value === answer;
      return;
    case 'entry': {
      const input = field.querySelector('input');
      if (input !== null) input.value = String(answer);
      return;
    }
    case 'labelling':
      for (const [index, select] of [...field.querySelectorAll('select')].entries()) {
        select.value = answer[index] ?? '';
      }
      return;
    default: {
      const items = itemsOf(field);
      const order = [...answer].map((text) => items.find(({ dataset }) => dataset.item === text));
      if (order.length !== items.length || order.includes(undefined)) return;
      const list = items[0]?.parentElement;
      list?.append(...order.filter((item) => item !== undefined));
      if (list) endMoves(list);
    }
  }
}

function itemsOf(field: Element): HTMLElement[] {
  return [...field.querySelectorAll<HTMLElement>('[data-item]')];
}

/** Moves an item one place; the focus stays on its button. */
function move(button: HTMLButtonElement): void {
  const item = button.closest('li');
  const list = item?.parentElement;
  if (!item || !list) return;
  if (button.dataset.move === '-1') item.previousElementSibling?.before(item);
  else item.nextElementSibling?.after(item);
  endMoves(list);
  const other = item.querySelector<HTMLButtonElement>('[data-move]:not(:disabled)');
  (button.disabled ? other : button)?.focus();
}

/** The first cannot go up, the last cannot go down. */
function endMoves(list: Element): void {
  const items = [...list.children];
  for (const [index, item] of items.entries()) {
    const [up, down] = item.querySelectorAll<HTMLButtonElement>('[data-move]');
    if (up) up.disabled = index === 0;
    if (down) down.disabled = index === items.length - 1;
  }
}
