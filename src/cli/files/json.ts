import { type Step, done, refused } from '../outcome';
import { readInput } from './input';

function parseJson(file: string, bytes: Uint8Array): Step<unknown> {
  try {
    // The decoder takes a byte order mark away.
    const json: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return done(json);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return refused({ code: 'campaign.no-json', params: { file, detail } });
  }
}

/** The JSON of a file that was named on the command line. */
export function jsonOf(file: string): Step<unknown> {
  const bytes = readInput(file);
  return bytes.ok ? parseJson(file, bytes.value) : bytes;
}
