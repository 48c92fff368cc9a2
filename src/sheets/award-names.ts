import { words } from './words';

const SPELLINGS: Readonly<Record<string, readonly string[]>> = words.awardSpellings;

/** The same names with the other letter: `Chiến sỹ`. */
function bothLetters(names: readonly string[]): readonly string[] {
  return [...new Set(names.flatMap((name) => [name, name.replace(/(?<=chiến s)ĩ/i, words.otherLetter)]))];
}

/** All that an award is called in tabs, what it is given as first: its short and full name, its id, and what else offices write for it. */
export function awardSpellings(id: string, short: string, name: string): readonly [string, ...string[]] {
  return [short, ...bothLetters([name, id, ...(SPELLINGS[id] ?? [])])];
}
