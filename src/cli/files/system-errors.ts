/** The code of a system error (`ENOENT`), or `null` where it is something else. */
export function systemCode(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

/** The code of a system error; anything else is a fault of the program, and is thrown on. */
export function expectedCode(error: unknown): string {
  const code = systemCode(error);
  if (code === null) throw error;
  return code;
}
