/** What is drawn on a page, in points from its upper left corner. */

/** A character, or several that one glyph stands for; `y` is its baseline, `width` how far it advances. */
export type Glyph = { text: string; x: number; y: number; width: number; size: number };

/** A line that is exactly horizontal or vertical. */
export type Rule = { x0: number; y0: number; x1: number; y1: number };

export type PageMarks = { width: number; height: number; glyphs: Glyph[]; rules: Rule[] };
