import type { Letterhead } from '../../../src/domain/rules/pack';
import { STYLE_STATUS, paperStyleOf } from '../../../src/domain/rules/paper-style';
import type { Setting, Settings } from '../../../src/domain/rules/settings';

const PARTY: Letterhead = {
  style: 'party',
  parentOrganisation: null,
  organisation: null,
  place: null,
  symbol: null,
  citation: 'Kế hoạch',
  fact: null,
  status: 'verified',
};

function asking(text: string): Settings {
  const setting: Setting = {
    key: 'paper.style',
    text,
    layer: 'round',
    at: null,
    citation: null,
    status: null,
    overrides: [],
  };
  return new Map([['paper.style', setting]]);
}

test.each([
  ['2021-12-20', 'party-36'],
  ['2026-05-26', 'party-36'],
  ['2026-05-27', 'party-05'],
  ['2027-01-01', 'party-05'],
] as const)('a paper of %s in the Party’s style follows the guide of that day: %s', (day, style) => {
  expect(paperStyleOf(new Map(), PARTY, day)).toBe(style);
  expect(paperStyleOf(asking('party'), null, day)).toBe(style);
});

test.each(['state', 'party-36', 'party-05'] as const)(
  '%s is what it is on any day where the round asks for it',
  (style) => {
    for (const day of ['2021-12-20', '2027-01-01']) expect(paperStyleOf(asking(style), PARTY, day)).toBe(style);
    expect(STYLE_STATUS[style]).not.toBe('verified');
  },
);

test('where nobody says, papers are in state style', () => {
  expect(paperStyleOf(new Map(), null, '2026-06-01')).toBe('state');
  expect(paperStyleOf(new Map(), { ...PARTY, style: 'state' }, '2026-06-01')).toBe('state');
});
