/** What was there lately: a map that forgets what was not used for longest once it is full. */

export type Recent<Value> = {
  get(key: string): Value | undefined;
  set(key: string, value: Value): void;
  /** Remembers the key. @returns whether it was new */
  add(this: Recent<true>, key: string): boolean;
};

/** @param most entries that are kept */
export function recent<Value>(most: number): Recent<Value> {
  // A Map keeps the order in which keys were put in: the first is the one that was not used for longest.
  const entries = new Map<string, Value>();
  const set = (key: string, value: Value): void => {
    entries.delete(key);
    entries.set(key, value);
    if (entries.size > most) entries.delete(entries.keys().next().value ?? key);
  };
  return {
    set,
    get: key => {
      const value = entries.get(key);
      if (value !== undefined) set(key, value);
      return value;
    },
    add(key) {
      if (this.get(key) === true) return false;
      this.set(key, true);
      return true;
    },
  };
}
