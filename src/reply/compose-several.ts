/** Several things that were asked for together, one below the other in the order asked. */
import { groupBy } from '../standard/group-by.ts';
import type { CompetencyStandard } from '../standard/schema.ts';
import { type Item, type Result, standardOf } from '../lookup/result.ts';
import { itemLine, placeName } from './compose-part.ts';
import { group, plainLine, section } from './lines.ts';
import { plainReply, type Reply, type Section } from './model.ts';
import { sourceOf } from './source.ts';
import { kindName } from './kind-wording.ts';
import { say, sourceLine, WORDS } from './wording.ts';

type Several = Extract<Result, { kind: 'several' }>;

/** @param composeOne what composes a result by itself */
export function composeSeveral({ results }: Several, composeOne: (result: Result) => Reply): Reply {
  const standards = [...new Set(results.flatMap(result => standardOf(result) ?? []))];
  const [only, another] = standards;
  const isOne = only !== undefined && another === undefined;
  const sections = inRuns(results).flatMap(run => sectionsOf(run, { composeOne, isOne }));
  return {
    ...plainReply(isOne ? only.name : standards.map(({ name }) => name).join('、')),
    code: isOne ? only.code : null,
    subtitle: say.together(results.length),
    notices: [...new Set(results.flatMap(result => composeOne(result).notices))],
    sections: [...sections, ...(isOne ? [] : [sourcesOf(standards)])],
  };
}

type Run = { standard: CompetencyStandard | null; results: Result[] };

/** Lines of one standard that follow each other stand in one list. */
function inRuns(results: readonly Result[]): Run[] {
  const runs: Run[] = [];
  for (const result of results) {
    const last = runs.at(-1);
    const standard = standardOf(result);
    const isList = result.kind === 'item' && last?.results.every(({ kind }) => kind === 'item');
    if (isList && last?.standard === standard) last.results.push(result);
    else runs.push({ standard, results: [result] });
  }
  return runs;
}

function sectionsOf(
  { standard, results }: Run,
  { composeOne, isOne }: { composeOne: (result: Result) => Reply; isOne: boolean },
): Section[] {
  const items = results.filter(result => result.kind === 'item');
  if (items.length > 0 && standard) {
    const lines = items.flatMap(item => linesOf(standard, item.items));
    return [
      {
        code: isOne ? null : standard.code,
        heading: isOne ? WORDS.lines : standard.name,
        note: null,
        groups: [group(null, lines)],
      },
    ];
  }
  return results.flatMap(result => sectionsOfOne(result, { composeOne, isOne }));
}

/** What is asked, with its facts and what there is instead; then its own sections. */
function sectionsOfOne(
  result: Result,
  { composeOne, isOne }: { composeOne: (result: Result) => Reply; isOne: boolean },
): Section[] {
  const { code, facts, sections, choices } = composeOne(result);
  const told = facts.map(({ label, value }) => plainLine(`${label}：${value}`));
  const existing =
    choices && result.kind === 'no-part' ? choices.options.map(({ label }) => plainLine(label)) : [];
  const own = [...told, ...existing];
  const heading = headingOf(result, composeOne(result), isOne);
  const [only, another] = sections;
  // One task's column: its section says all but which column it is.
  if (only && !another && only.code === code && own.length === 0) return [{ ...only, heading }];
  return [{ ...section(heading, own.length > 0 ? [group(null, own)] : []), code }, ...sections];
}

/** 控制專案進度　行為指標; with the standard's name where there are several. */
function headingOf(result: Result, { title, subtitle }: Reply, isOne: boolean): string {
  const part = result.kind === 'columns' ? (result.task ?? result.duty) : null;
  const name = isOne ? null : (standardOf(result)?.name ?? null);
  const parts = part ? [name, part.name, title] : isOne ? [title] : [title, subtitle];
  return parts.filter(one => one !== null && one !== '').join('　');
}

/** The same line in several places once, with all of them. */
function linesOf(standard: CompetencyStandard, items: readonly Item[]) {
  const same = groupBy(items, item => JSON.stringify(item.line));
  return [...same.values()].flatMap(places => {
    const [first] = places;
    if (!first) return [];
    const names = new Set(places.map(place => placeName(place, standard)).filter(name => name !== ''));
    const place = [kindName(first.column, standard.headings), [...names].join('、')]
      .filter(part => part !== '')
      .join('，');
    return [{ ...itemLine(first), place }];
  });
}

/** Several documents: each is named with its version. */
function sourcesOf(standards: readonly CompetencyStandard[]): Section {
  return section(WORDS.sources, [
    group(
      null,
      standards.map(standard => plainLine(sourceLine(sourceOf(standard)))),
    ),
  ]);
}
