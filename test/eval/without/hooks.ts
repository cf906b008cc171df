/** Loads other files in place of those that a mechanism lives in; these themselves load what they stand for. */
type Context = { parentURL?: string | undefined };
type Resolved = { url: string };

let stands: ReadonlyMap<string, string> = new Map();

/** @param pairs the address of a file, and of the one to load in its place */
export function initialize(pairs: [string, string][]): void {
  stands = new Map(pairs);
}

export async function resolve(
  specifier: string,
  context: Context,
  next: (specifier: string, context: Context) => Promise<Resolved>,
): Promise<Resolved> {
  const resolved = await next(specifier, context);
  const instead = stands.get(resolved.url.split('?')[0] ?? '');
  return instead !== undefined && context.parentURL?.split('?')[0] !== instead
    ? { ...resolved, url: instead }
    : resolved;
}
