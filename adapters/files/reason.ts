/** What the disk says went wrong, in the words of an operator. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  EACCES: 'permission denied',
  EISDIR: 'is a folder',
  ENOTDIR: 'a part of the path is no folder',
  EEXIST: 'there is a file in the place of the folder',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk is read-only',
  ERR_ENCODING_INVALID_ENCODED_DATA: 'is not UTF-8; save it as UTF-8',
  ERR_BUFFER_TOO_LARGE: 'is too large',
  Z_DATA_ERROR: 'is not gzip data',
  Z_BUF_ERROR: 'ends in the middle: the file was cut, get it again',
};

export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return REASONS[code] ?? error.message;
}
