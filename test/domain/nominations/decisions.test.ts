import fc from 'fast-check';
import { applyDecisions } from '../../../src/domain/nominations/decisions';
import type { Decision } from '../../../src/domain/round/votes';

/** Decisions as text: `+a` chooses a, `-a` does not; the n-th stands in row n + 1. */
function decisions(...lines: readonly string[]): readonly Decision[] {
  return lines.map((line, index) => ({
    award: 'cstd',
    candidateId: line.slice(1),
    isChosen: line.startsWith('+'),
    basis: 'Biểu quyết',
    at: { sheet: 'Quyết định của Hội đồng', cell: `C${String(index + 2)}` },
  }));
}

test.each<[string, readonly string[], string, number, string, string, readonly string[]]>([
  ['nothing decided', [], 'abc', 1, '', '', []],
  ['one chosen for the one place: the others are out', ['+a'], 'abc', 1, 'a', 'bc', []],
  ['one chosen for one of two places: the others stay tied', ['+a'], 'abc', 2, 'a', '', []],
  ['two chosen for two places', ['+a', '+c'], 'abc', 2, 'ac', 'b', []],
  ['one not chosen: the others stay tied', ['-b'], 'abc', 1, '', 'b', []],
  ['one chosen, one not, one left', ['+a', '-b'], 'abc', 2, 'a', 'b', []],
  ['more chosen than places: none of them', ['+a', '+b'], 'abc', 1, '', '', ['a too-many', 'b too-many']],
  ['more chosen than places, one not chosen', ['+a', '+b', '-c'], 'abc', 1, '', 'c', ['a too-many', 'b too-many']],
  ['somebody who is not tied', ['+z'], 'abc', 1, '', '', ['z not-tied']],
  ['somebody who is not tied, not chosen', ['-z'], 'abc', 1, '', '', ['z not-tied']],
  ['somebody who is not tied, beside one who is', ['+z', '+a'], 'abc', 1, 'a', 'bc', ['z not-tied']],
  ['one both ways', ['+a', '-a'], 'abc', 1, '', '', ['a both-ways', 'a both-ways']],
  ['one both ways, another chosen', ['+a', '-a', '+b'], 'abc', 1, 'b', 'ac', ['a both-ways', 'a both-ways']],
  ['one chosen twice is chosen once', ['+a', '+a'], 'abc', 1, 'a', 'bc', []],
  ['where nobody is tied there is nothing to decide', ['+a'], '', 0, '', '', ['a not-tied']],
])('%s', (_what, lines, tied, placesLeft, chosen, notChosen, refused) => {
  const decided = applyDecisions(decisions(...lines), Array.from(tied), placesLeft);
  expect([...decided.chosen].sort()).toEqual(Array.from(chosen));
  expect([...decided.notChosen].sort()).toEqual(Array.from(notChosen));
  expect(decided.findings.map(({ subject, params }) => `${subject ?? ''} ${params['reason'] ?? ''}`)).toEqual(refused);
});

test('a decision that does not apply is an error at its own cell', () => {
  expect(applyDecisions(decisions('+a', '+z'), ['a', 'b'], 1).findings).toEqual([
    {
      code: 'decision.not-applicable',
      severity: 'error',
      sheet: 'Quyết định của Hội đồng',
      cell: 'C3',
      subject: 'z',
      params: { award: 'cstd', reason: 'not-tied' },
    },
  ]);
});

test('no decisions, however many and however odd, fill more places than there are, or place anybody twice', () => {
  const line = fc
    .tuple(fc.constantFrom('+', '-'), fc.constantFrom(...Array.from('abcdez')))
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.array(line, { maxLength: 8 }), fc.nat(4), (lines, placesLeft) => {
      const { chosen, notChosen, findings } = applyDecisions(decisions(...lines), Array.from('abcde'), placesLeft);
      expect(chosen.size).toBeLessThanOrEqual(placesLeft);
      expect([...chosen].filter((id) => notChosen.has(id))).toEqual([]);
      expect([...chosen].filter((id) => !lines.includes(`+${id}`))).toEqual([]);
      expect([...chosen, ...notChosen]).not.toContain('z');
      expect(findings.filter(({ subject }) => subject !== null && chosen.has(subject))).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});
