/**
 * An engine that keeps its last answers and completions: the standards do not change while a process lives, so neither
 * do they.
 */
import type { Answer, Engine, Suggestion } from '../../src/index.ts';
import { LONGEST_REMEMBERED, MOST_REMEMBERED } from './limits.ts';
import { recent } from './recent.ts';

/** The same question gets the very same object, so that whoever draws it can keep the drawing with it. */
export function remembering(engine: Engine, most: number = MOST_REMEMBERED): Engine {
  const answers = recent<Answer>(most);
  // Everybody types the same beginnings.
  const completions = recent<Suggestion[]>(most);
  return {
    ...engine,
    suggest(prefix) {
      if (prefix.length > LONGEST_REMEMBERED) return engine.suggest(prefix);
      const known = completions.get(prefix);
      if (known) return known;
      const suggestions = engine.suggest(prefix);
      completions.set(prefix, suggestions);
      return suggestions;
    },
    answer(text, { about } = {}) {
      if (text.length > LONGEST_REMEMBERED) return engine.answer(text, { about });
      const key = `${about ?? ''}\n${text}`;
      const known = answers.get(key);
      if (known) return known;
      const answer = engine.answer(text, { about });
      answers.set(key, answer);
      return answer;
    },
  };
}
