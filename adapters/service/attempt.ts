/** Runs what may fail or hang, and returns its outcome as a value: the one place of the service that catches. */

export type Attempted<T> = { kind: 'done'; value: T } | { kind: 'fault'; error: unknown };

/** Never rejects. */
export async function attempt<T>(action: () => T | Promise<T>): Promise<Attempted<T>> {
  try {
    return { kind: 'done', value: await action() };
  } catch (error) {
    return { kind: 'fault', error };
  }
}

/** The outcome, or `late` where it takes longer than `ms`; the action itself goes on. */
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
