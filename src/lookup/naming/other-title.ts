/** A printed name that words touch may be another title. */
import type { Question } from '../../question/question.ts';
import { findNear } from '../../search/find.ts';
import type { Finder } from '../finder.ts';
import { fold } from '../../standard/fold.ts';
import type { Naming } from './naming.ts';

/**
 * A bare name with something glued to it is that name with a typing error (會議專案經理人), a longer name that holds it, or
 * another that is not loaded. In a sentence what stands before it is a word of the sentence.
 */
export function otherTitle(index: Finder, question: Question): Naming | null {
  const [name, second] = question.names;
  const [phrase, another] = question.phrases;
  const [match] = name?.matches ?? [];
  if (!name || second || !match || another || question.codes.length > 0) return null;
  const before = name.touching;
  const isGlued = before !== '' && phrase?.text === before && before.length <= LONGEST_MODIFIER;
  if (!isGlued || question.acts.size > 0 || fold(match.standard.name).includes(fold(before))) return null;
  const near = findNear(index, `${before}${match.matchedText}`);
  switch (near.kind) {
    case 'one':
      return {
        kind: 'named',
        rung: 'title',
        standards: [{ match: near.match, from: name.from, to: name.to }],
        phrases: [],
      };
    case 'several':
      return { kind: 'choices', rung: 'title', matches: near.matches, phrases: [] };
    case 'none':
      return {
        kind: 'unnamed',
        nearest: [match, ...near.nearest.filter(one => one.standard !== match.standard)],
      };
  }
}

const LONGEST_MODIFIER = 4;
