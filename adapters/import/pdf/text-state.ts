/** Where the next glyph is drawn, as the operators of a PDF move it. */
import { IDENTITY, type Matrix, multiply } from './matrix.ts';

/** What must be known of a font. `unit`: the size of the numbers that glyph widths are given in. */
export type FontMetrics = { unit: number; isVertical: boolean };

export type TextState = {
  matrix: Matrix;
  line: Matrix;
  font: FontMetrics;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  scale: number;
  leading: number;
  rise: number;
};

export function initialText(): TextState {
  return {
    matrix: IDENTITY,
    line: IDENTITY,
    font: { unit: 0.001, isVertical: false },
    size: 0,
    charSpacing: 0,
    wordSpacing: 0,
    scale: 1,
    leading: 0,
    rise: 0,
  };
}

export function setTextMatrix(text: TextState, matrix: Matrix): void {
  text.matrix = matrix;
  text.line = matrix;
}

export function moveText(text: TextState, x: number, y: number): void {
  setTextMatrix(text, multiply(text.line, [1, 0, 0, 1, x, y]));
}

export function advance(text: TextState, distance: number): void {
  text.matrix = multiply(text.matrix, [1, 0, 0, 1, distance * text.scale, 0]);
}
