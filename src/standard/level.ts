/** What the six levels (職能級別) mean, in the official words of the iCAP platform. */
import type { Task } from './schema.ts';

const MEANINGS: readonly string[] = [
  '能夠在可預計及有規律的情況中，在密切監督及清楚指示下，執行常規性及重複性的工作。且通常不需要特殊訓練、教育及專業知識與技術',
  '能夠在大部分可預計及有規律的情況中，在經常性監督下，按指導進行需要某些判斷及理解性的工作。需具備基本知識、技術',
  '能夠在部分變動及非常規性的情況中，在一般監督下，獨立完成工作。需要一定程度的專業知識與技術及少許的判斷能力',
  '能夠在經常變動的情況中，在少許監督下，獨立執行涉及規劃設計且需要熟練技巧的工作。需要具備相當的專業知識與技術，及作判斷及決定的能力',
  '能夠在複雜變動的情況中，在最少監督下，自主完成工作。需要具備應用、整合、系統化的專業知識與技術及策略思考與判斷能力',
  '能夠在高度複雜變動的情況中，應用整合的專業知識與技術，獨立完成專業與創新的工作。需要具備策略思考、決策及原創能力',
];

/** All numbers that are printed as the level: 3 and 4 for `3、4`. */
export function levelNumbers({ level, printedLevel }: Pick<Task, 'level' | 'printedLevel'>): number[] {
  if (level === null) return [];
  return printedLevel?.normalize('NFKC').match(/\d+/gu)?.map(Number) ?? [level];
}

/** The official sentence for a level; `null` for a number that is no level. */
export function meaningOfLevel(level: number): string | null {
  return MEANINGS[level - 1] ?? null;
}
