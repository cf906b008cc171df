/** Bounded memory: the least recently used entries are forgotten. */
import { LRUCache } from 'lru-cache';

export type Recent<Value extends {}> = Pick<LRUCache<string, Value>, 'get' | 'set'>;

/** @param most entries that are kept. Each counts as a size of 1, since `max` would reserve memory for all of them at once. */
export function recent<Value extends {}>(most: number): Recent<Value> {
  return new LRUCache<string, Value>({ maxSize: most, sizeCalculation: () => 1 });
}

/** @returns a function that says whether a key is new, and remembers it */
export function recentKeys(most: number): (key: string) => boolean {
  const seen = recent<true>(most);
  return key => {
    if (seen.get(key)) return false;
    seen.set(key, true);
    return true;
  };
}
