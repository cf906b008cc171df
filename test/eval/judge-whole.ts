/** Whether an answer is all of what a whole question asks. */
import { z } from 'zod';
import { toJson } from '../../adapters/terminal/json.ts';
import type { Engine } from '../../src/index.ts';
import { partKey } from '../../src/standard/code.ts';
import type { WholeRow } from './whole-rows.ts';

/**
 * `whole`: every standard is named and every line shown. `part`: half of the lines at least. `silent`: rightly nothing.
 * `press`: the standards are among the choices or suggestions. `wrong`: another standard is the answer, or there should be none.
 */
export const WHOLE_VERDICTS = ['whole', 'part', 'press', 'missed', 'wrong', 'silent'] as const;
export type WholeVerdict = (typeof WHOLE_VERDICTS)[number];

const Named = z.object({ standard: z.string(), part: z.string().nullable() });

const Contract = z.object({
  kind: z.string(),
  matches: z.array(Named),
  suggestions: z.array(Named),
  source: z.object({ code: z.string() }).nullish(),
  reply: z.unknown(),
});

export type WholeOutcome = {
  kind: string;
  asserted: readonly string[];
  offered: readonly string[];
  source: string | null;
  /** Every code of a standard and of a line that the reply shows. */
  shown: { standards: ReadonlySet<string>; parts: ReadonlySet<string> };
};

export function askWhole(engine: Engine, { question, about }: WholeRow): WholeOutcome {
  const topic = about === null ? undefined : engine.answer(about).question;
  const json = toJson(question, engine.answer(question, { about: topic }));
  const { kind, matches, suggestions, source, reply } = Contract.parse(JSON.parse(json));
  const text = JSON.stringify(reply);
  const isOffer = OFFERS.has(kind);
  const standards = [...matches.map(({ standard }) => standard), ...(source ? [source.code] : [])];
  return {
    kind,
    asserted: kind === 'choices' ? [] : matches.map(({ standard }) => standard),
    offered: [...(isOffer ? matches : []), ...suggestions.slice(0, FIRST_SHOWN)].map(
      ({ standard }) => standard,
    ),
    source: source?.code ?? null,
    shown: {
      standards: new Set(isOffer ? [] : [...standards, ...found(text, STANDARD_CODE)].map(baseOf)),
      parts: new Set(found(text, PART_CODE).map(partKey)),
    },
  };
}

/** Kinds that ask back: what they name is not the answer. */
const OFFERS: ReadonlySet<string> = new Set(['choices', 'nothing']);
const FIRST_SHOWN = 5;

const STANDARD_CODE = /[A-Z]{3}\d{4}-\d{3}(?:v\d+)?/gu;
const PART_CODE = /(?<![A-Za-z0-9])[TOPKSA]\s?\d+[a-z]?(?:\.\d+)*/gu;

function found(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([code]) => code);
}

/** Version 1 may be printed without its number. */
function baseOf(code: string): string {
  return code.replace(/v1$/u, '');
}

const HALF = 0.5;

export function judgeWhole({ standards, parts }: WholeRow, outcome: WholeOutcome): WholeVerdict {
  if (standards === 'none') return outcome.asserted.length > 0 ? 'wrong' : 'silent';
  if (standards === 'any') return ABOUT_NONE.has(outcome.kind) ? 'whole' : 'missed';
  const { shown } = outcome;
  const isNamed = standards.every(code => shown.standards.has(baseOf(code)));
  const share = parts.filter(({ code }) => shown.parts.has(partKey(code))).length / (parts.length || 1);
  if (isNamed && (parts.length === 0 || share === 1)) return 'whole';
  if (isNamed && parts.length > 0 && share >= HALF) return 'part';
  if (outcome.source !== null && !standards.some(code => isSame(code, outcome.source))) return 'wrong';
  return standards.every(code => outcome.offered.some(offered => isSame(code, offered))) ? 'press' : 'missed';
}

const ABOUT_NONE: ReadonlySet<string> = new Set(['levels', 'list']);

function isSame(one: string, other: string | null): boolean {
  return other !== null && baseOf(one) === baseOf(other);
}
