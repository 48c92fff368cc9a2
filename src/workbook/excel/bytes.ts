const encoder = new TextEncoder();

/** What a request may come to, in bytes of UTF-8: what an operation comes to is guessed on the high side. */
export const REQUEST_BYTES = 1_900_000;

/** What an answer should come to: it can only be guessed before it is there. */
export const ANSWER_BYTES = 1_900_000;

/** The bytes of something as JSON in UTF-8, as it goes over the wire. */
export function jsonBytes(value: unknown): number {
  return encoder.encode(JSON.stringify(value)).length;
}
