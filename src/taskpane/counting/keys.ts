import type { EntryEvent } from '../../domain/counting/entry';
import type { InvalidReason } from '../../domain/counting/paper';

/** What a key of whoever types asks for: something of the entry, or the list of reasons why a paper is invalid. */
export type Command = EntryEvent | { readonly type: 'choose-reason' };

/** What a key event tells; keys are known by where they lie (`code`), so that Telex, Unikey and Num Lock make no difference. */
export interface Key {
  readonly code: string;
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  readonly repeat: boolean;
}

const mark = (of: 'yes' | 'no' | 'unmarked' | 'unreadable'): Command => ({ type: 'mark', mark: of });
const CHOOSE_REASON: Command = { type: 'choose-reason' };

const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ...['Digit1', 'Numpad1', 'KeyD'].map((code) => [code, mark('yes')] as const),
  ...['Digit0', 'Numpad0', 'Digit2', 'Numpad2', 'KeyK'].map((code) => [code, mark('no')] as const),
  ...['Digit3', 'Numpad3', 'NumpadDecimal', 'NumpadComma', 'Period', 'KeyT'].map(
    (code) => [code, mark('unmarked')] as const,
  ),
  ...['NumpadDivide', 'Slash', 'KeyR'].map((code) => [code, mark('unreadable')] as const),
  ...['NumpadMultiply', 'KeyH'].map((code) => [code, CHOOSE_REASON] as const),
  ...['NumpadAdd', 'Equal'].map((code) => [code, { type: 'rest' }] as const),
  ...['NumpadSubtract', 'Minus', 'Backspace', 'ArrowUp'].map((code) => [code, { type: 'back' }] as const),
  ...['Enter', 'NumpadEnter'].map((code) => [code, { type: 'next' }] as const),
  ...['PageUp', 'Numpad9'].map((code) => [code, { type: 'previous' }] as const),
  ['Insert', { type: 'insert' }],
  ['Delete', { type: 'remove' }],
]);

/** Keys that may be held down. Whoever holds down a mark would give it to all names, and one held down by mistake would end the stack. */
const REPEATING: ReadonlySet<string> = new Set(['Backspace', 'NumpadSubtract', 'Minus', 'ArrowUp']);

function isPlain({ ctrlKey, altKey, metaKey }: Key): boolean {
  return !ctrlKey && !altKey && !metaKey;
}

/** What a key asks for, or `null`: then it is the browser's. */
export function commandOf(pressed: Key): Command | null {
  if (!isPlain(pressed)) return null;
  // The star lies elsewhere on each keyboard, above an 8 that means nothing here.
  if (pressed.key === '*') return CHOOSE_REASON;
  const command = COMMANDS.get(pressed.code) ?? null;
  return pressed.repeat && !REPEATING.has(pressed.code) ? null : command;
}

/** The reason that a digit chooses from a list, `'cancel'` for the keys that close it, or `null`. */
export function reasonOf(pressed: Key, reasons: readonly InvalidReason[]): InvalidReason | 'cancel' | null {
  if (!isPlain(pressed) || pressed.repeat) return null;
  if (['Escape', 'Backspace', 'NumpadSubtract', 'Minus', 'Digit0', 'Numpad0'].includes(pressed.code)) return 'cancel';
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(pressed.code)?.[1];
  return digit === undefined ? null : (reasons[Number(digit) - 1] ?? null);
}
