/** A rule and its value as an office says them: what a machine calls them says nothing to a council. */
import { findingSentence } from '../../src/i18n/finding-text';
import { LANGUAGES } from '../../src/i18n/language';
import { NO_NAMES, namesOf } from '../../src/i18n/names';
import { settingTitle, settingValue } from '../../src/i18n/setting-text';
import { textsOf } from '../../src/i18n/texts';
import { REGIMES } from '../../src/packs';
import { MACHINE_NAME, SCOPES } from '../support/machine-names';
import { ROSTER_HEADER, type Rows, reviewOf, rosterRow, snapshotOf } from '../support/workbook';
import { tabsOfFile } from '../support/workbook-file';

test('a machine’s name is known among words', () => {
  expect('ghi “cstd-co-so.vote.percent” vào tab').toMatch(MACHINE_NAME);
  expect('theo vn-2025.').toMatch(MACHINE_NAME);
  expect('Nghị định 91/2017/NĐ-CP: CSTĐCS').not.toMatch(MACHINE_NAME);
});

describe.each(LANGUAGES)('in %s', (language) => {
  const texts = textsOf(language);

  test('every rule that a round may set has a name, and every word that it may be set to', () => {
    const bare: string[] = [];
    for (const { campaign, kinds } of SCOPES) {
      const names = namesOf(
        { people: [], collectives: [] },
        { regime: { awards: Object.fromEntries(REGIMES.flatMap(({ awards }) => Object.entries(awards))) }, campaign },
      );
      for (const [key, kind] of kinds) {
        const title = settingTitle(texts, key, names);
        if (title === key || MACHINE_NAME.test(title)) bare.push(`${key}: ${title}`);
        for (const word of 'words' in kind ? kind.words : []) {
          const said = settingValue(texts, key, word, names);
          const isWorded = language === 'en' || said !== word || !/^[a-z]/.test(word);
          if (!isWorded || MACHINE_NAME.test(said)) bare.push(`${key} = ${word}: ${said}`);
        }
      }
    }
    expect(bare).toEqual([]);
  });

  test('several papers are listed, and no papers are not said as no ceiling', () => {
    expect(settingValue(texts, 'paper.tabs', 'decision; notice', NO_NAMES)).not.toMatch(/;|decision[^ ]|notice$/);
    const none = (key: string): string => settingValue(texts, key, 'none', NO_NAMES);
    expect(none('paper.tabs')).not.toBe(none('ldtt.ceiling.percent'));
  });

  test('no sentence about the samples, nor about a round with every rule wrong or twice, has such a name in it', async () => {
    const sample = await tabsOfFile('assets/mau-tran-phu-2022.xlsx');
    const messy = await tabsOfFile('test/fixtures/tran-phu-2022-messy.xlsx');
    const set = (
      tabs: Readonly<Record<string, Rows>>,
      year: number,
      more: Rows = [],
    ): Readonly<Record<string, Rows>> => ({
      ...tabs,
      'Đợt xét': [
        ...(tabs['Đợt xét'] ?? []).map((row) =>
          row[0] === 'Năm' ? ['Năm', year] : row[0] === 'Ngày họp' ? ['Ngày họp', `20/12/${String(year)}`] : row,
        ),
        ...more,
      ],
    });
    const every = [...(SCOPES[0]?.kinds.keys() ?? [])];
    const small = { 'Đợt xét': sample['Đợt xét'] ?? [], 'Danh sách': [ROSTER_HEADER, rosterRow('NV1', 'An')] };
    const rounds = [
      sample,
      messy,
      ...[2024, 2025, 2026].map((year) => set(sample, year)),
      set(
        small,
        2022,
        every.map((key) => [key, 'không rõ']),
      ),
      set(
        small,
        2022,
        [...every, ...every].map((key) => [key, 'yes']),
      ),
      set(small, 2026, [
        ['ldtt.vote.required', 'yes'],
        ['bang-khen-tinh.vote.required', 'yes'],
      ]),
    ];
    const told = rounds.flatMap((tabs) => {
      const { findings, round, rules } = reviewOf(snapshotOf(tabs));
      const names = namesOf(round, rules);
      return findings.map((found) => findingSentence(texts, found, names));
    });
    expect(told.length).toBeGreaterThan(200);
    expect([...new Set(told)].filter((sentence) => MACHINE_NAME.test(sentence))).toEqual([]);
  });
});
