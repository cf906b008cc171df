/**
 * What a button or a menu does, as the text it carries. The bot keeps no other state for it, so it works after a restart and
 * on every replica.
 */

/** `question`: a question that gives the answer again. `page` counts from 0. `by`: the platform's id of who shared. */
export type Step =
  | { kind: 'show'; question: string; page: number }
  /** A menu: the chosen value is the question. */
  | { kind: 'pick' }
  | { kind: 'share'; question: string; page: number }
  | { kind: 'withdraw'; by: string }
  /** A menu: the chosen value is the number of a line of the whole reply. */
  | { kind: 'quote'; question: string };

/** @param slot keeps two controls of one message apart that do the same; letters and digits */
export function writeStep(step: Step, slot: string): string {
  switch (step.kind) {
    case 'show':
    case 'share':
      return [step.kind, slot, step.page, step.question].join('|');
    case 'withdraw':
      return [step.kind, slot, step.by].join('|');
    case 'quote':
      return [step.kind, slot, step.question].join('|');
    case 'pick':
      return [step.kind, slot].join('|');
  }
}

const PAGE = /^\d{1,4}$/u;

/** `null` for any text that `writeStep` did not write. */
export function readStep(written: string): Step | null {
  const [kind = '', slot, ...rest] = written.split('|');
  if (slot === undefined) return null;
  switch (kind) {
    case 'show':
    case 'share': {
      const [page = '', ...question] = rest;
      return PAGE.test(page) ? { kind, page: Number(page), question: question.join('|') } : null;
    }
    case 'withdraw':
      return rest.length > 0 ? { kind, by: rest.join('|') } : null;
    case 'quote':
      return rest.length > 0 ? { kind, question: rest.join('|') } : null;
    case 'pick':
      return rest.length === 0 ? { kind } : null;
    default:
      return null;
  }
}

/** The questions whose answers a message shows, read from the steps of its controls. */
export function questionsShownBy(steps: readonly Step[]): string[] {
  return steps.flatMap(step => (step.kind === 'share' || step.kind === 'quote' ? [step.question] : []));
}

/** Whether everybody sees the message with these steps. */
export function isSharedBy(steps: readonly Step[]): boolean {
  return steps.some(({ kind }) => kind === 'withdraw');
}
