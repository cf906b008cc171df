/** What is loaded: the standards by category, or where there are many the categories. */
import { LIST } from '../lookup/address.ts';
import type { Category, Result } from '../lookup/result.ts';
import type { CompetencyStandard } from '../standard/schema.ts';
import { clip, QUOTED } from './clip.ts';
import { levelName } from './levels.ts';
import { group, section } from './lines.ts';
import { type Choice, type Line, plainReply, type Reply } from './model.ts';
import { sourceOf } from './source.ts';
import { editionOf, say, WORDS } from './wording.ts';

/** More standards than these are listed category by category. */
const MOST_LISTED = 60;

export function composeList({ category, categories, unknown }: Extract<Result, { kind: 'list' }>): Reply {
  const count = new Set(categories.flatMap(({ standards }) => standards)).size;
  const isLong = category === null && count > MOST_LISTED;
  const nextStep = [
    ...(unknown === null ? [] : [say.noCategory(clip(unknown, QUOTED))]),
    ...(isLong ? [say.listNext(categories[0]?.name ?? '')] : []),
  ];
  return {
    ...plainReply(`${category === null ? WORDS.loaded : say.ofCategory(category)}（${say.count(count)}）`),
    notices: nextStep,
    sections: isLong
      ? [section(WORDS.jobCategory, [group(null, categories.map(categoryLine))])]
      : categories.map(categorySection),
  };
}

export function categoryChoice({ name, standards }: Category): Choice {
  return { label: name, detail: say.count(standards.length), question: `${LIST} ${name}` };
}

function categoryLine({ name, standards }: Category): Line {
  return { code: null, text: name, items: [], place: say.count(standards.length) };
}

function categorySection({ name, standards }: Category) {
  return {
    ...section(name, [group(null, standards.map(standardLine))]),
    note: say.count(standards.length),
  };
}

function standardLine(standard: CompetencyStandard): Line {
  const place = `${levelName(standard)}；${editionOf(sourceOf(standard))}`;
  return { code: standard.code, text: standard.name, items: [], place };
}
