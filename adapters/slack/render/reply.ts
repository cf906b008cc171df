/** The content of a reply as rich text: codes in front, indicators below their task, levels beside the headings. */
import {
  type Choice,
  type Fact,
  type Group,
  type Line,
  type Reply,
  type Section,
  splitAtMarks,
} from '../../../src/index.ts';
import {
  type Block,
  bold,
  list,
  paragraph,
  type RichElement,
  richText,
  type Run,
  run,
  section,
} from './blocks.ts';

const CODE_GAP = '  ';

/** Everything between the title and the source. @param reply within the limits */
export function contentBlocks({ notices, facts, sections, choices }: Reply): Block[] {
  return [
    ...paragraphBlock(notices.map(notice => [run(`※ ${notice}`)])),
    ...paragraphBlock(facts.map(factRuns)),
    ...sections.flatMap(sectionBlock),
    ...(choices ? choiceBlock(choices.label, choices.options) : []),
  ];
}

function paragraphBlock(lines: readonly (readonly Run[])[]): Block[] {
  return lines.length > 0 ? [richText([paragraph(lines)])] : [];
}

function factRuns({ label, value }: Fact): Run[] {
  return [bold(`${label}：`), run(value)];
}

function sectionBlock({ code, heading, note, groups }: Section): Block[] {
  const title = [code, heading].filter(part => part !== null).join(' ');
  const head = [bold(title), run(note === null ? '' : `${title === '' ? '' : ' '}〔${note}〕`)];
  const isHeaded = title !== '' || note !== null;
  const elements = elementsOf([plain(isHeaded ? [head] : []), ...groups.flatMap(groupLines)]);
  return elements.length > 0 ? [richText(elements)] : [];
}

/** Lines of a list at this indent, or of plain text. */
type Lines = { indent: number | null; lines: Run[][] };

const plain = (lines: Run[][]): Lines => ({ indent: null, lines });

function groupLines({ label, lines, empty }: Group): Lines[] {
  return [
    plain(label === null ? [] : [[run(label)]]),
    ...lines.flatMap((line): Lines[] => [
      { indent: 0, lines: [lineRuns(line)] },
      { indent: 1, lines: line.items.map(item => [run(item)]) },
    ]),
    plain(empty === null ? [] : [[run(`（${empty}）`)]]),
  ];
}

/** Neighbours of the same kind share a list or a section. */
function elementsOf(parts: readonly Lines[]): RichElement[] {
  const merged: Lines[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (part.lines.length === 0) continue;
    if (last?.indent === part.indent) last.lines.push(...part.lines);
    else merged.push({ ...part, lines: [...part.lines] });
  }
  return merged.map(({ indent, lines }) =>
    indent === null ? paragraph(lines) : list(lines.map(section), indent),
  );
}

function lineRuns({ code, text, place, marks = [] }: Line): Run[] {
  return [
    ...(code === null ? [] : [bold(code), run(CODE_GAP)]),
    ...splitAtMarks(text, marks).map(({ text: part, isMarked }) => (isMarked ? bold(part) : run(part))),
    ...(place === null ? [] : [run(` 〔${place}〕`)]),
  ];
}

/** Only choices with a description: buttons and menus show the others completely. */
function choiceBlock(label: string, options: readonly Choice[]): Block[] {
  const described = options.filter(({ detail }) => detail !== null && detail !== '');
  if (described.length === 0) return [];
  const items = described.map(option => section([bold(option.label), run(`　${option.detail ?? ''}`)]));
  return [richText([paragraph([[bold(label)]]), list(items, 0)])];
}
