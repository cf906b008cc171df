/** Doing what may fail or hang, with the outcome as a value: the one place of the service where faults are caught. */

export type Attempted<T> = { kind: 'done'; value: T } | { kind: 'fault'; error: unknown };

/** Does it, synchronous or not; never rejects. */
export async function attempt<T>(action: () => T | Promise<T>): Promise<Attempted<T>> {
  try {
    return { kind: 'done', value: await action() };
  } catch (error) {
    return { kind: 'fault', error };
  }
}

/** What was attempted, unless it takes longer than `ms`: then it is `late`, and still going on. */
export async function within<T>(
  ms: number,
  attempted: Promise<Attempted<T>>,
): Promise<Attempted<T> | { kind: 'late' }> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<{ kind: 'late' }>(resolve => {
    timer = setTimeout(() => resolve({ kind: 'late' }), ms);
  });
  const first = await Promise.race([attempted, late]);
  clearTimeout(timer);
  return first;
}
