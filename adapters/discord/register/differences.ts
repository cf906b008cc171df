/** Compares the registered commands with the declared ones, field by field. */

/**
 * Only declared fields are compared: Discord adds others.
 * @returns lines like `- old`, `+ new`, `~ 職能 options.0.description: "…" → "…"`
 */
export function differences(registered: unknown, declared: readonly { name: string }[]): string[] {
  const present = new Map(
    Array.isArray(registered) ? registered.map(command => [nameOf(command), command]) : [],
  );
  const names = new Set(declared.map(({ name }) => name));
  return [
    ...[...present.keys()].filter(name => !names.has(name)).map(name => `- ${name}`),
    ...declared.flatMap(command =>
      present.has(command.name)
        ? changes(present.get(command.name), command).map(change => `~ ${command.name} ${change}`)
        : [`+ ${command.name}`],
    ),
  ];
}

function nameOf(command: unknown): string {
  return isRecord(command) ? String(command['name']) : '';
}

function changes(before: unknown, after: unknown, path = ''): string[] {
  if (Array.isArray(after) || isRecord(after)) {
    const [old, now] = [entriesOf(before), entriesOf(after)];
    const gone = Array.isArray(after) ? [...old.keys()].filter(key => !now.has(key)) : [];
    return [
      ...[...now].flatMap(([key, value]) =>
        changes(old.get(key), value, path === '' ? key : `${path}.${key}`),
      ),
      ...gone.map(key => `${path}.${key}: ${JSON.stringify(old.get(key))} → nothing`),
    ];
  }
  // Discord leaves out what is false.
  if (before === after || (after === false && before === undefined)) return [];
  return [`${path}: ${before === undefined ? 'nothing' : JSON.stringify(before)} → ${JSON.stringify(after)}`];
}

function entriesOf(value: unknown): Map<string, unknown> {
  return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
