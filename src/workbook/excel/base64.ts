/** How many bytes are made letters at once: functions take only so many arguments. */
const SLICE = 8192;

/** Bytes in base64 (RFC 4648), as Excel takes files. */
export function base64Of(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += SLICE) binary += String.fromCharCode(...bytes.subarray(at, at + SLICE));
  return btoa(binary);
}
