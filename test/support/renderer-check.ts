/** Finds the limits that a renderer breaks, and the lines of an answer that it loses. */
import type { Answer, Audience, Line, Reply, Section } from '../../src/index.ts';

/**
 * `pages`: every page of an answer. `problems`: what the platform would refuse. `texts`: the texts of a page from top to
 * bottom, without markup and escapes, each code beside its text, without the labels of controls.
 */
export type Renderer<P> = {
  pages(answer: Answer, audience: Audience): readonly P[];
  problems(payload: P): readonly string[];
  texts(payload: P): string;
};

/** A few are enough: the same mistake shows on many pages. */
export const ENOUGH = 5;

/** Broken limits of any page, and lines of the answer that are not shown completely, or more than once. */
export function problemsOf<P>(renderer: Renderer<P>, answer: Answer, audience: Audience): string[] {
  const pages = renderer.pages(answer, audience);
  if (pages.length === 0) return ['no page at all'];
  const broken = pages.flatMap((page, index) =>
    renderer.problems(page).map(problem => `page ${index + 1} of ${pages.length}: ${problem}`),
  );
  const lost = lostIn(
    answer.reply,
    pages.map(page => renderer.texts(page)),
  );
  return [...broken, ...lost].slice(0, ENOUGH).map(problem => problem.slice(0, 300));
}

const GOES_ON = '（接下頁）';
const WENT_ON = '（續）';

/** A renderer may choose blanks, invisible characters, and the pictures that it shows instead of control characters. */
const UNSEEN = /[\s\p{Cc}\p{Cf}\p{Cs}\uFFFD\u2400-\u2426]+/gu;

/** Most texts contain none of those; this check is faster. */
const ORDINARY = /^[\u3001-\u9FFF\uFF01-\uFF5E!-~]*$/u;

const seen = (text: string): string => (ORDINARY.test(text) ? text : text.replace(UNSEEN, ''));

/** The texts of a reply that its pages do not show. */
function lostIn(reply: Reply, texts: readonly string[]): string[] {
  const pages = texts.map(seen);
  const lines = reply.sections.flatMap(({ groups }) => groups.flatMap(group => group.lines));
  const facts = reply.facts.map(({ value }) => value);
  const items = lines.flatMap(line => line.items);
  const lost = [...reply.notices, ...facts, ...items].filter(text => !isShown(seen(text), pages));
  return [...lost.map(text => `not shown: ${text}`), ...lostLines(lines, reply, pages)];
}

function lostLines(lines: readonly Line[], reply: Reply, pages: readonly string[]): string[] {
  const keys = lines.map(({ code, text }) => seen(`${code ?? ''}${text}`));
  const elsewhere = seen(besideLines(reply));
  // Joined without a separator, because a page does not show where one text ends and the next begins.
  const all = [...reply.sections.flatMap(printed), ...choicesOf(reply)].map(seen).join('');
  let last = 0;
  return keys.flatMap((key, index) => {
    if (key === '') return [];
    const holding = pages.flatMap((page, number) => (page.includes(key) ? [number] : []));
    const [first] = holding;
    if (first === undefined) return isShown(key, pages) ? [] : [`not shown: ${key}`];
    // The words of a line without a code may also appear elsewhere, and so may a line that is part of another line.
    if (!lines[index]?.code || elsewhere.includes(key) || timesIn(all, key) > 1) return [];
    if (holding.length > 1) return [`on pages ${holding.map(page => page + 1).join(', ')}: ${key}`];
    if (timesIn(pages[first] ?? '', key) > 1) return [`twice on page ${first + 1}: ${key}`];
    if (first < last) return [`not in its order: ${keys[index] ?? ''}`];
    last = first;
    return [];
  });
}

/** In reading order. */
function printed({ code, heading, note, groups }: Section): string[] {
  return [
    `${code ?? ''}${heading ?? ''}${note ?? ''}`,
    ...groups.flatMap(({ label, lines, empty }) => [
      label ?? '',
      ...lines.map(whole),
      empty === null ? '' : `（${empty}）`,
    ]),
  ];
}

function whole({ code, text, items, place }: Line): string {
  return [code ?? '', text, place ?? '', ...items].join('');
}

/** The texts of a page that are not lines; some of them are on every page. */
function besideLines(reply: Reply): string {
  const { code, title, subtitle, notices, facts, sections, choices, source } = reply;
  const headings = sections.flatMap(({ groups, ...section }) => [
    section.code,
    section.heading,
    section.note,
    ...groups.map(({ label }) => label),
  ]);
  const ofFacts = facts.flatMap(({ label, value }) => [label, value]);
  const ofSource = source ? [source.name, source.code, source.version, source.date] : [];
  const texts = [
    code,
    title,
    subtitle,
    ...notices,
    ...ofFacts,
    ...headings,
    choices?.label ?? null,
    ...ofSource,
  ];
  return texts.map(text => text ?? '').join('\n');
}

function choicesOf({ choices }: Reply): string[] {
  return (choices?.options ?? []).map(({ label, detail }) => label + (detail ?? ''));
}

function timesIn(text: string, part: string): number {
  return text.split(part).length - 1;
}

/** On one page, or begun on one page and continued on the next. */
function isShown(text: string, pages: readonly string[]): boolean {
  if (pages.some(page => page.includes(text))) return true;
  return pages.some((page, index) => {
    const begun = longestBegin(page, text);
    return begun > 0 && goesOn(text.slice(begun), pages.slice(index + 1));
  });
}

/** The length of the text before a mark that says that it continues. */
function longestBegin(page: string, text: string): number {
  const ends = placesOf(page, GOES_ON);
  const lengths = ends.map(end => overlap(page.slice(0, end), text));
  return Math.max(0, ...lengths);
}

/** The longest beginning of `text` in which `before` ends. */
function overlap(before: string, text: string): number {
  for (let length = Math.min(before.length, text.length); length > 0; length -= 1) {
    if (before.endsWith(text.slice(0, length))) return length;
  }
  return 0;
}

function goesOn(rest: string, [page, ...others]: readonly string[]): boolean {
  if (page === undefined) return false;
  return placesOf(page, WENT_ON).some(place => {
    const from = page.slice(place + WENT_ON.length).replace(/^[•・→]+/u, '');
    if (from.startsWith(rest)) return true;
    return placesOf(from, GOES_ON).some(
      end => end > 0 && rest.startsWith(from.slice(0, end)) && goesOn(rest.slice(end), others),
    );
  });
}

function placesOf(text: string, part: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) places.push(at);
  return places;
}
