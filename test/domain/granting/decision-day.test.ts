import { decisionDayFindings } from '../../../src/domain/granting/decision-day';
import type { Field } from '../../../src/domain/round/field';
import { ABSENT, known, round } from '../../support/round';

const AT = { sheet: 'Đợt xét', cell: 'B20' };

test.each<[string, Field<string>, Field<string>, readonly unknown[]]>([
  ['before the meeting', known('2022-12-15', AT), known('2022-12-23'), [{ decided: '2022-12-15', met: '2022-12-23' }]],
  ['on its day', known('2022-12-23', AT), known('2022-12-23'), []],
  ['later', known('2022-12-30', AT), known('2022-12-23'), []],
  ['without a day', ABSENT, known('2022-12-23'), []],
  ['of a meeting without a day', known('2022-12-15', AT), ABSENT, []],
])(
  'a decision %s: the secretary hears of minutes that were not there yet',
  (_when, decisionDate, meetingDate, told) => {
    const base = round();
    const findings = decisionDayFindings({ office: { ...base.office, decisionDate }, meetingDate });
    expect(findings.map(({ code, cell, severity }) => [code, cell, severity])).toEqual(
      told.map(() => ['round.decision-early', 'B20', 'warning']),
    );
    expect(findings.map(({ params }) => params)).toEqual(told);
  },
);
