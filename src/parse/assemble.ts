/** Rows of pieces → duties with their tasks. */
import type { DraftAbility, DraftDuty, DraftTask, DraftText } from './draft.ts';
import { type PlacedRow, placeBySpans } from './cell-spans.ts';
import { isShort, namesTask, placeLines, type SpanningLine } from './line-spans.ts';
import { type Block, placeAbilities } from './merged-cells.ts';
import type { Column, Piece, Row } from './piece.ts';
import { join } from './text.ts';

/** The duty being filled, the tasks of the row at hand, and where the duty's knowledge and skills were printed. */
type Assembly = {
  duties: DraftDuty[];
  rowTasks: DraftTask[];
  level: string | null;
  isLevelCovered: boolean;
  blocks: Block[];
  /** Of the duty being filled. */
  lastAbility: Partial<Record<Block['column'], DraftAbility>>;
  placedRows: PlacedRow[];
  spanning: SpanningLine[];
};

export function assemble(rows: readonly Row[]): DraftDuty[] {
  const state: Assembly = {
    duties: [],
    rowTasks: [],
    level: null,
    isLevelCovered: false,
    blocks: [],
    lastAbility: {},
    placedRows: [],
    spanning: [],
  };
  for (const row of rows) {
    startRow(state, row);
    for (const piece of row.pieces) PLACE[piece.column](state, piece, row);
    const { duties, rowTasks, placedRows } = state;
    placedRows.push({ duty: duties.at(-1) ?? null, tasks: rowTasks, afterBreak: row.afterBreak });
  }
  if (rows.some(row => row.spans)) placeBySpans(state.blocks, state.placedRows);
  else placeAbilities(state.blocks);
  placeLines(state.spanning, state.placedRows);
  return state.duties;
}

function startRow(state: Assembly, { pieces, spans, afterBreak }: Row): void {
  if (pieces.some(piece => piece.column === 'task' && piece.kind === 'item')) state.rowTasks = [];
  const levelRows = spans?.get('level');
  state.isLevelCovered = levelRows === 0;
  const isLevelPrinted = pieces.some(piece => piece.column === 'level');
  // At the top of a page an empty cell is the rest of a merged one above.
  if (levelRows !== undefined && levelRows > 0 && !isLevelPrinted && !afterBreak) state.level = null;
}

const PLACE: Readonly<Record<Column, (state: Assembly, piece: Piece, row: Row) => void>> = {
  duty: (state, piece) => {
    const last = state.duties.at(-1);
    if (piece.kind === 'item' || piece.kind === 'uncoded' || !last) startDuty(state, piece);
    else last.name = join(last.name, piece.text);
  },
  task: (state, piece) => {
    const last = state.rowTasks.at(-1);
    if (piece.kind === 'item' || !last) startTask(state, piece);
    else last.name = join(last.name, piece.text);
  },
  output: (state, piece, { spans }) => addLine(state, piece, { column: 'outputs', spans }),
  indicator: (state, piece, { spans }) => addLine(state, piece, { column: 'indicators', spans }),
  level: (state, piece, row) => addLevel(state, piece, row),
  knowledge: (state, piece, row) => addAbility(state, piece, row),
  skill: (state, piece, row) => addAbility(state, piece, row),
};

function startDuty(state: Assembly, piece: Pick<Piece, 'code' | 'text' | 'line'>): DraftDuty {
  const { code, text, line } = draftText(piece);
  const duty: DraftDuty = { code, name: text, line, knowledge: [], skills: [], tasks: [] };
  state.duties.push(duty);
  state.rowTasks = [];
  state.lastAbility = {};
  if (!state.isLevelCovered) state.level = null;
  return duty;
}

/** A task of several rows may print several levels; they are all kept, so that the odd cell is reported. */
function addLevel(state: Assembly, { text }: Piece, { pieces }: Row): void {
  const isFirstRow = pieces.some(({ column, kind }) => column === 'task' && kind === 'item');
  for (const task of state.rowTasks) {
    const isOther = !isFirstRow && task.level !== null && !task.level.split('、').includes(text);
    task.level = isOther ? `${task.level}、${text}` : isFirstRow ? text : (task.level ?? text);
  }
  state.level = text;
}

/** A level's cell is often merged over several rows, so a task without a level of its own has the one printed above it. */
function startTask(state: Assembly, piece: Piece): void {
  const { code, text, line } = draftText(piece);
  const duty = dutyOf(state, code, line);
  const task: DraftTask = {
    code,
    name: text,
    line,
    level: state.level,
    outputs: [],
    indicators: [],
    knowledge: [],
    skills: [],
  };
  duty.tasks.push(task);
  state.rowTasks.push(task);
}

/** A document without the duty column, or a duty printed without its code, takes the number from its tasks. */
function dutyOf(state: Assembly, taskCode: string, line: number): DraftDuty {
  const dutyCode = taskCode.split('.')[0] ?? taskCode;
  const last = state.duties.at(-1);
  if (last?.code === '') last.code = dutyCode;
  const isOther = last !== undefined && last.name === '' && last.code !== dutyCode;
  return !last || isOther ? startDuty(state, { code: dutyCode, text: '', line }) : last;
}

function addLine(state: Assembly, piece: Piece, { column, spans }: LinePlace): void {
  const task = taskOf(state, piece);
  if (!task) return;
  const last = task[column].at(-1);
  if (last && piece.kind !== 'item' && piece.kind !== 'uncoded') {
    last.text = join(last.text, piece.text);
    return;
  }
  const line = draftText(piece);
  const tasks = piece.kind === 'item' && isShort(line.code) ? state.rowTasks : [task];
  for (const one of tasks) one[column].push(line);
  const rows = spans?.get(piece.column) ?? 1;
  if (rows > 1) state.spanning.push({ column, line, task, row: state.placedRows.length, rows });
}

type LinePlace = { column: 'outputs' | 'indicators'; spans: Row['spans'] };

/** Where several tasks share a cell, the code's number says which one it belongs to; without a match it is the first. */
function taskOf(state: Assembly, piece: Piece): DraftTask | undefined {
  if (state.rowTasks.length < 2) return state.rowTasks[0];
  if (piece.kind !== 'item')
    return state.rowTasks.findLast(task => task.outputs.length + task.indicators.length > 0);
  return state.rowTasks.find(task => namesTask(piece.code, task)) ?? state.rowTasks[0];
}

function addAbility(state: Assembly, piece: Piece, { afterBreak, spans }: Row): void {
  const duty = state.duties.at(-1);
  if (!duty) return;
  const column = piece.column === 'knowledge' ? 'knowledge' : 'skills';
  const last = state.lastAbility[column];
  if (last && (piece.kind === 'more' || piece.kind === 'loose')) goOn(last, piece.text);
  else if (last && piece.kind === 'bullet') last.items.push(piece.text);
  else {
    const ability: DraftAbility = { ...draftText(piece), items: [] };
    const place = { row: state.placedRows.length, rows: spans?.get(piece.column) ?? 1 };
    state.lastAbility[column] = ability;
    state.blocks.push({ column, ability, duty, tasks: state.rowTasks, afterBreak, ...place });
  }
}

function goOn(ability: DraftAbility, text: string): void {
  const last = ability.items.length - 1;
  if (last === -1) ability.text = join(ability.text, text);
  else ability.items[last] = join(ability.items[last] ?? '', text);
}

/** Some documents print a dot after the code; it is not part of the code. */
function draftText({ code, text, line }: Pick<Piece, 'code' | 'text' | 'line'>): DraftText {
  return { code: code.replace(/\.$/u, ''), text, line };
}
