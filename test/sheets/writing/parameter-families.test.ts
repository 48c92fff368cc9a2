/** `KQ - Đối chiếu` looks at the parameters in the workbook itself: a limit that is changed after the run does not go unseen. */
import { snapshotOf } from '../../support/workbook';
import { planOf, plansOf } from './planned';
import { sampleTabs, withRound } from './sample';

/** The formulas that look at parameters, with what they are to come to. */
async function looks(parameters: Readonly<Record<string, string | number>>) {
  const tabs = withRound(await sampleTabs(), parameters);
  const { rows } = planOf(plansOf(snapshotOf(tabs)), 'KqDoiChieu');
  return rows.flatMap(({ cells: [name, excel, ours, , tab] }) => {
    if (name?.content?.kind !== 'text' || name.content.text !== 'Số tham số của sổ còn như khi chạy') return [];
    const formula = excel?.content?.kind === 'formula' ? excel.content.formula : null;
    return [
      {
        formula: formula ?? '',
        ours: ours?.content?.kind === 'number' ? Number(ours.content.decimal) : null,
        tab: tab?.content?.kind === 'text' ? tab.content.text : null,
      },
    ];
  });
}

const AWARDS = ['ldtt', 'cstd-co-so', 'cstd-tinh', 'bang-khen-tinh', 'gioi-viec-truong', 'tap-the-ldtt'];

test('each parameter is looked at in its cell, a number as a number and a text letter by letter', async () => {
  const { length } = (await sampleTabs())['Đợt xét'] ?? [];
  const [own] = await looks({});
  const found = await looks({ 'cstd-co-so.ceiling.percent': 15, 'ldtt.vote.base': 'valid' });
  expect(found).toEqual([{ formula: expect.any(String) as string, ours: (own?.ours ?? 0) + 2, tab: 'Đợt xét' }]);
  const base = `'Đợt xét'!$B$${String(length + 2)}`;
  expect(found[0]?.formula).toContain(
    `,1*('Đợt xét'!$B$${String(length + 1)}=15),ISTEXT(${base})*EXACT(${base},"valid"))`,
  );
});

test('what no formula can hold is not looked at, and raises no false alarm: a value among many spaces, one with a line break', async () => {
  expect(
    await looks({ 'ldtt.vote.base': `valid${' '.repeat(60)}`, 'gioi-viec-truong.ceiling.base': 'ldtt\n' }),
  ).toEqual(await looks({}));
});

test('many parameters are looked at in several formulas, none longer than Excel allows', async () => {
  const many = AWARDS.flatMap((award) => [
    [`${award}.ceiling.percent`, 50],
    [`${award}.ceiling.base`, 'staff'],
    [`${award}.ceiling.rounding`, 'half-up'],
    [`${award}.vote.percent`, '66.67'],
    [`${award}.vote.base`, 'valid'],
    [`${award}.vote.comparator`, '>'],
  ]);
  const found = await looks(Object.fromEntries(many) as Record<string, string | number>);
  expect(found.map(({ ours }) => ours)).toEqual([30, expect.any(Number)]);
  for (const { formula } of found) expect(formula.length).toBeLessThan(8192);
});
