import { FINDING_SEVERITY, finding } from '../../src/domain/finding';

test('a finding has the severity of its code, and stands at a cell, a tab or nowhere', () => {
  expect(finding('score.above-max', { sheet: 'Tự chấm', cell: 'F12' }, 'NV031', { value: '12', max: '10' })).toEqual({
    code: 'score.above-max',
    severity: 'error',
    sheet: 'Tự chấm',
    cell: 'F12',
    subject: 'NV031',
    params: { value: '12', max: '10' },
  });
  expect(finding('tab.not-used', { sheet: 'Ghi chú' }, null)).toMatchObject({ sheet: 'Ghi chú', cell: null });
  expect(finding('rule.unconfirmed', null, 'ldtt')).toMatchObject({ sheet: null, cell: null, severity: 'info' });
});

test('the codes that others rely on have the severity of the contract', () => {
  const contract = {
    error: [
      'score.not-a-number',
      'score.above-max',
      'score.below-zero',
      'score.missing',
      'person.duplicate',
      'person.unknown',
      'person.no-code',
      'value.unreadable',
      'ballot.reconciliation',
      'ballot.unknown-mark',
      'ballot.ineligible-nominee',
      'decision.not-applicable',
      'rule.vote-threshold-unset',
      'round.missing',
    ],
    warning: [
      'score.step',
      'score.total-mismatch',
      'criterion.sum-mismatch',
      'person.not-scored',
      'rater.gap',
      'text.legacy-encoding',
      'target.conflicts-with-ceiling',
    ],
    info: ['ballot.unanimous', 'rule.unconfirmed'],
  };
  const severities: Readonly<Record<string, string>> = FINDING_SEVERITY;
  for (const [severity, codes] of Object.entries(contract))
    expect(codes.filter((code) => severities[code] !== severity)).toEqual([]);

  const errors = Object.entries(severities).flatMap(([code, severity]) => (severity === 'error' ? [code] : []));
  // No clean workbook has one of the project's own errors: it takes a second ballot that does not fit, a form whose next page has other columns, a tab
  // that is like one of the contract's and cannot be read as it, or two units of one name.
  const own = ['column.moved', 'second-ballot.not-applicable', 'tab.not-recognised', 'unit.duplicate'];
  expect(errors.sort()).toEqual([...contract.error, ...own].sort());
});
