/** A salt for the fingerprints of papers: 32 bytes from the machine's own source of chance, in hex. */
export function randomSalt(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
