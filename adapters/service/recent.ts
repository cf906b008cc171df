/** What was there lately: what was not used for longest is forgotten once there is too much. */
import { LRUCache } from 'lru-cache';

export type Recent<Value extends {}> = Pick<LRUCache<string, Value>, 'get' | 'set'>;

/** @param most entries that are kept */
export function recent<Value extends {}>(most: number): Recent<Value> {
  return new LRUCache<string, Value>({ max: most });
}

/** @returns whether the key was not there yet; it is from now on */
export function recentKeys(most: number): (key: string) => boolean {
  const seen = recent<true>(most);
  return key => {
    if (seen.get(key)) return false;
    seen.set(key, true);
    return true;
  };
}
