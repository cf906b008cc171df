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
  const elements = merge([isHeaded ? [head] : [], ...groups.flatMap(groupParts)]);
  return elements.length > 0 ? [richText(elements)] : [];
}

/** Lines of text, or a list. */
type Part = Run[][] | RichElement;

function groupParts({ label, lines, empty }: Group): Part[] {
  return [
    label === null ? [] : [[run(label)]],
    ...listsOf(lines),
    empty === null ? [] : [[run(`（${empty}）`)]],
  ];
}

/** Neighbouring lines of text go into one section. */
function merge(parts: readonly Part[]): RichElement[] {
  const elements: RichElement[] = [];
  let open: Run[][] = [];
  const close = () => {
    if (open.length > 0) elements.push(paragraph(open));
    open = [];
  };
  for (const part of parts) {
    if (Array.isArray(part)) {
      open = [...open, ...part];
    } else {
      close();
      elements.push(part);
    }
  }
  close();
  return elements;
}

/** Lines share a list until one of them has sub-items, which are an indented list below it. */
function listsOf(lines: readonly Line[]): RichElement[] {
  const lists: RichElement[] = [];
  let open: Line[] = [];
  const close = () => {
    if (open.length > 0)
      lists.push(
        list(
          open.map(line => section(lineRuns(line))),
          0,
        ),
      );
    open = [];
  };
  for (const line of lines) {
    open.push(line);
    if (line.items.length === 0) continue;
    close();
    lists.push(
      list(
        line.items.map(item => section([run(item)])),
        1,
      ),
    );
  }
  close();
  return lists;
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
