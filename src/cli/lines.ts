import { cliFailureText } from '../i18n/cli-failure-text';
import { failureText } from '../i18n/failure-text';
import type { CliTexts } from '../i18n/cli-texts';
import type { Refusal } from './outcome';

const LONGEST = 1000;

/** One line whatever a cell, a file's name or a file holds: no control characters, nothing that turns the direction of writing, no endless text. */
export function oneLine(text: string): string {
  const plain = text.replace(/[\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim();
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST)}…` : plain;
}

/** Lines of text as a whole, each safe to show in a terminal. */
export function textOfLines(lines: readonly string[]): string {
  return lines.map((line) => `${/^ */.exec(line)?.[0] ?? ''}${oneLine(line)}\n`).join('');
}

/** The one line that says why nothing was done, and where: file, tab, cell. */
export function refusalLine(texts: CliTexts, refusal: Refusal): string {
  if (refusal.kind === 'cli') return oneLine(`binh-xet: ${cliFailureText(texts, refusal.failure)}`);
  const { failure, file, place } = refusal;
  const where = [
    ...(file === null ? [] : [file]),
    ...(place === null ? [] : [texts.cli.place(place.sheet, place.cell)]),
  ].join(', ');
  return oneLine(`binh-xet: ${where === '' ? '' : `${where}: `}${failureText(texts, failure)}`);
}
