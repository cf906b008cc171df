/** Removes secrets from text, wherever they stand: in fields, in error messages, in addresses. */

const REDACTED = '[redacted]';

/** Names of fields that hold secrets: any name with one of these words in it. */
const SECRET_NAME = '[\\w-]{0,40}(?:token|secret|authorization|password|response_url|trigger_id)[\\w-]{0,40}';

/** What a secret looks like, and what replaces it. Only characters that JSON does not escape are removed. */
const SHAPES: readonly (readonly [RegExp, string])[] = [
  // Fields by name, at any depth; then fields of JSON quoted inside a message.
  [new RegExp(`"(${SECRET_NAME})"\\s?:\\s?"(?:[^"\\\\]|\\\\.)*"`, 'giu'), `"$1":"${REDACTED}"`],
  [
    new RegExp(`\\\\"(${SECRET_NAME})\\\\"\\s?:\\s?\\\\"(?:[^"\\\\]|\\\\\\\\(?:\\\\.|[^\\\\]))*\\\\"`, 'giu'),
    `\\"$1\\":\\"${REDACTED}\\"`,
  ],
  // Slack: bot, user, app and refresh tokens; response addresses; the ticket of a socket.
  [/\bx(?:oxe\.x)?(ox[a-z]|app)-[\w-]+/gu, `x$1-${REDACTED}`],
  [/(hooks\.slack\.com\/[a-z]+\/)[\w/%.~-]+/gu, `$1${REDACTED}`],
  [/([?&](?:ticket|token|code|state)=)[\w%.~+-]+/gu, `$1${REDACTED}`],
  // Discord: bot tokens; the token of an interaction, alone and in an address.
  [/\b[\w-]{20,40}\.[\w-]{5,8}\.[\w-]{25,}/gu, REDACTED],
  [/\b(Bot|Bearer) [\w.~+/=-]{8,}/gu, `$1 ${REDACTED}`],
  [/(\/(?:webhooks|interactions)\/\d+\/)[\w%.~-]+/gu, `$1${REDACTED}`],
  [/\baW50ZXJhY3Rpb2[\w+/=-]+/gu, REDACTED],
];

/** @param secrets known values, for secrets without a shape of their own, like a signing secret */
export function redact(text: string, secrets: readonly string[] = []): string {
  let safe = text;
  for (const secret of secrets) safe = safe.replaceAll(secret, REDACTED);
  for (const [shape, left] of SHAPES) safe = safe.replace(shape, left);
  return safe;
}

/** Shorter values are mistakes rather than secrets, and would match ordinary words. */
const SHORTEST_SECRET = 8;

/** The secret values of an environment, by the names of their variables. */
export function secretsIn(variables: Readonly<Record<string, string | undefined>>): string[] {
  return Object.entries(variables)
    .filter(([name]) => /^(?:SLACK|DISCORD)_.*(?:TOKEN|SECRET)$/u.test(name))
    .map(([, value = '']) => value.trim())
    .filter(value => value.length >= SHORTEST_SECRET);
}
