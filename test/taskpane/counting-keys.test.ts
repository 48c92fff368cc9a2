import { INVALID_REASONS } from '../../src/review/counting';
import { type Key, commandOf, reasonOf } from '../../src/taskpane/counting/keys';

/** A key by its place on the keyboard; what it types is another matter. */
function key(code: string, own: Partial<Key> = {}): Key {
  return { code, key: 'Process', ctrlKey: false, altKey: false, metaKey: false, repeat: false, ...own };
}

test.each([
  [['Digit1', 'Numpad1', 'KeyD'], { type: 'mark', mark: 'yes' }],
  [['Digit0', 'Numpad0', 'Digit2', 'Numpad2', 'KeyK'], { type: 'mark', mark: 'no' }],
  [['Digit3', 'Numpad3', 'NumpadDecimal', 'NumpadComma', 'Period', 'KeyT'], { type: 'mark', mark: 'unmarked' }],
  [['NumpadDivide', 'Slash', 'KeyR'], { type: 'mark', mark: 'unreadable' }],
  [['NumpadMultiply', 'KeyH'], { type: 'choose-reason' }],
  [['NumpadAdd', 'Equal'], { type: 'rest' }],
  [['NumpadSubtract', 'Minus', 'Backspace', 'ArrowUp'], { type: 'back' }],
  [['Enter', 'NumpadEnter'], { type: 'next' }],
  [['PageUp', 'Numpad9'], { type: 'previous' }],
  [['Insert'], { type: 'insert' }],
  [['Delete'], { type: 'remove' }],
])('%j ask for %j, whatever Telex, Unikey or Num Lock make of them', (codes, command) => {
  for (const code of codes) expect(commandOf(key(code))).toEqual(command);
});

test('a star is a star, wherever it lies', () => {
  expect(commandOf(key('Digit8', { key: '*' }))).toEqual({ type: 'choose-reason' });
  expect(commandOf(key('Digit8', { key: '8' }))).toBeNull();
});

test('a key that is held down gives one mark and takes one paper; going back may repeat', () => {
  expect(commandOf(key('Numpad1', { repeat: true }))).toBeNull();
  expect(commandOf(key('NumpadEnter', { repeat: true }))).toBeNull();
  expect(commandOf(key('Backspace', { repeat: true }))).toEqual({ type: 'back' });
});

test('what the browser is asked for is left to it', () => {
  for (const held of [{ ctrlKey: true }, { altKey: true }, { metaKey: true }]) {
    expect(commandOf(key('Digit1', held))).toBeNull();
    expect(reasonOf(key('Digit1', held), INVALID_REASONS)).toBeNull();
  }
});

test('a reason by its number, with the ways out', () => {
  expect(reasonOf(key('Numpad1'), INVALID_REASONS)).toBe('not-issued');
  expect(reasonOf(key('Digit8'), INVALID_REASONS)).toBe('other');
  expect(reasonOf(key('Numpad9'), INVALID_REASONS)).toBeNull();
  expect(reasonOf(key('KeyD'), INVALID_REASONS)).toBeNull();
  expect(reasonOf(key('Numpad1', { repeat: true }), INVALID_REASONS)).toBeNull();
  for (const code of ['Escape', 'Backspace', 'NumpadSubtract', 'Minus', 'Digit0', 'Numpad0']) {
    expect(reasonOf(key(code), INVALID_REASONS)).toBe('cancel');
  }
});
