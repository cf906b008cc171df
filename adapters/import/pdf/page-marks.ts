/**
 * The drawing operators of a page → its glyphs and rules. The library's own text extraction joins neighbouring cells and
 * drops blanks at line ends, so the glyphs are placed here.
 */
import type { Glyph, PageMarks, Rule } from './marks.ts';
import { apply, IDENTITY, type Matrix, multiply } from './matrix.ts';
import { rulesOf } from './rules.ts';
import {
  advance,
  type FontMetrics,
  initialText,
  moveText,
  setTextMatrix,
  type TextState,
} from './text-state.ts';

/** One operator by its name, with its arguments as the library gives them. */
export type Operator = { name: string; args: readonly unknown[] };

export type PageSource = {
  width: number;
  height: number;
  /** From the page's own coordinates to points from the upper left corner. */
  transform: Matrix;
  operators: Iterable<Operator>;
  fontOf: (name: string) => FontMetrics;
};

type GraphicsState = { matrix: Matrix; text: TextState };

type Drawing = {
  source: PageSource;
  state: GraphicsState;
  saved: GraphicsState[];
  glyphs: Glyph[];
  rules: Rule[];
};

export function readMarks(source: PageSource): PageMarks {
  const state = { matrix: source.transform, text: initialText() };
  const drawing: Drawing = { source, state, saved: [], glyphs: [], rules: [] };
  for (const { name, args } of source.operators) OPERATORS[name]?.(drawing, args);
  const { width, height } = source;
  return { width, height, glyphs: drawing.glyphs, rules: drawing.rules };
}

type Operate = (drawing: Drawing, args: readonly unknown[]) => void;

const PATHS_STROKED = new Set([20, 21, 24, 25, 26, 27]);
const PATHS_FILLED = new Set([22, 23, 24, 25, 26, 27]);

const OPERATORS: Readonly<Record<string, Operate>> = {
  save: drawing => {
    const { matrix, text } = drawing.state;
    if (drawing.saved.length < DEEPEST_STATE) drawing.saved.push({ matrix, text: { ...text } });
  },
  restore: drawing => {
    drawing.state = drawing.saved.pop() ?? drawing.state;
  },
  transform: (drawing, args) => transform(drawing, args),
  paintFormXObjectBegin: (drawing, [matrix]) => {
    OPERATORS['save']?.(drawing, []);
    if (matrix) transform(drawing, numbers(matrix));
  },
  paintFormXObjectEnd: drawing => OPERATORS['restore']?.(drawing, []),
  constructPath: ({ state, rules }, [paint, data]) => {
    const [path] = Array.isArray(data) ? data : [];
    if (!isNumbers(path) || rules.length > MOST_RULES) return;
    if (PATHS_STROKED.has(number(paint))) rules.push(...rulesOf(path, state.matrix, false));
    if (PATHS_FILLED.has(number(paint))) rules.push(...rulesOf(path, state.matrix, true));
  },
  beginText: ({ state }) => setTextMatrix(state.text, IDENTITY),
  setTextMatrix: ({ state }, [matrix]) => setTextMatrix(state.text, matrixOf(numbers(matrix))),
  moveText: ({ state }, [x, y]) => moveText(state.text, number(x), number(y)),
  setLeadingMoveText: ({ state }, [x, y]) => {
    state.text.leading = number(y);
    moveText(state.text, number(x), number(y));
  },
  nextLine: ({ state }) => moveText(state.text, 0, state.text.leading),
  setLeading: ({ state }, [leading]) => {
    state.text.leading = -number(leading);
  },
  setCharSpacing: ({ state }, [spacing]) => {
    state.text.charSpacing = number(spacing);
  },
  setWordSpacing: ({ state }, [spacing]) => {
    state.text.wordSpacing = number(spacing);
  },
  setHScale: ({ state }, [percent]) => {
    state.text.scale = number(percent) / 100;
  },
  setTextRise: ({ state }, [rise]) => {
    state.text.rise = number(rise);
  },
  setFont: ({ source, state }, [name, size]) => {
    state.text.font = source.fontOf(String(name));
    state.text.size = number(size);
  },
  showText: (drawing, [glyphs]) => showText(drawing, Array.isArray(glyphs) ? glyphs : []),
};

/** A page has a few hundred; more is a drawing, not a table. */
const MOST_RULES = 20_000;

const MOST_GLYPHS = 100_000;

const DEEPEST_STATE = 500;

function transform({ state }: Drawing, args: readonly unknown[]): void {
  state.matrix = multiply(state.matrix, matrixOf(args));
}

function showText({ state, glyphs }: Drawing, shown: readonly unknown[]): void {
  const { text } = state;
  for (const item of shown) {
    if (glyphs.length > MOST_GLYPHS) return;
    if (typeof item === 'number') advance(text, (-item * text.size) / 1000);
    else if (typeof item === 'object' && item !== null) showGlyph(state, item, glyphs);
  }
}

function showGlyph({ matrix, text }: GraphicsState, glyph: object, glyphs: Glyph[]): void {
  const { unicode, width, isSpace } = { unicode: '', width: 0, isSpace: false, ...glyph };
  const moved = number(width) * text.size * text.font.unit;
  const spacing = text.charSpacing + (isSpace ? text.wordSpacing : 0);
  const whole = multiply(matrix, text.matrix);
  const [x, y] = apply(whole, 0, text.rise);
  const [endX, endY] = apply(whole, moved * text.scale, text.rise);
  const size = Math.abs(text.size) * Math.hypot(whole[2], whole[3]);
  // Text that runs in another direction is a watermark or a stamp.
  const isLevel = Math.abs(endY - y) < 0.5 && endX >= x;
  if (isLevel && !text.font.isVertical && unicode) {
    glyphs.push({ text: unicode, x, y, width: endX - x, size });
  }
  advance(text, moved + spacing);
}

function number(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}

function isNumbers(value: unknown): value is ArrayLike<number> {
  return value instanceof Float32Array || value instanceof Float64Array || Array.isArray(value);
}

function numbers(value: unknown): readonly unknown[] {
  return isNumbers(value) ? Array.from(value) : [];
}

function matrixOf(values: readonly unknown[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = values.map(number);
  return [a, b, c, d, e, f];
}
