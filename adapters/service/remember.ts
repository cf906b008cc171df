/** An engine that remembers its last answers and completions; neither changes while the process runs. */
import type { Answer, Engine, Suggestion } from '../../src/index.ts';
import { LONGEST_REMEMBERED, MOST_REMEMBERED } from './limits.ts';
import { recent } from './recent.ts';

/** A repeated question gets the same object, so that a cache can keep what was rendered of it. */
export function remembering(engine: Engine, most: number = MOST_REMEMBERED): Engine {
  const answers = recent<Answer>(most);
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
    answer(question, { about } = {}) {
      if (question.length > LONGEST_REMEMBERED) return engine.answer(question, { about });
      const key = `${about ?? ''}\n${question}`;
      const known = answers.get(key);
      if (known) return known;
      const answer = engine.answer(question, { about });
      answers.set(key, answer);
      return answer;
    },
  };
}
