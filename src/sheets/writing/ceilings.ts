import { valueAt } from '../../domain/checked';
import { type Ceiling, exactText } from '../../domain/ceilings/limit';
import type { CeilingOutcome } from '../../domain/nominations/award';
import type { AwardRules } from '../../domain/rules/rulebook';
import { awardName } from '../../i18n/names';
import { percentText } from '../../i18n/numbers';
import { familyNames } from '../../i18n/papers/families';
import { common } from '../../i18n/papers/result-tabs/common';
import { ceilings as words } from '../../i18n/papers/result-tabs/worked-out';
import { sentenceCase, whoText } from '../../i18n/sentences';
import type { TabPlan } from '../../workbook/port';
import type { Writing } from './context';
import type { Family } from './families';
import { cellOf, here, roundedShare, wholeRatio } from './formulas';
import { addHead, addRemark } from './head';
import { figureCell, formulaCell, numberCell, textCell } from './layout/cells';
import { newDraft } from './layout/draft';
import { TAB_COLORS, widePage } from './layout/pages';
import { FORMATS, LOOKS } from './layout/styles';
import { type Column, addTable, filterOf } from './layout/table';
import type { NominationCounts } from './nomination-counts';
import { ruleNote } from './notes';
import { addRatingShares } from './rating-shares';
import { exactCell } from './share-cells';

/** Where the figures of a ceiling stand, as formulas name the cells. */
export interface CeilingPlace {
  readonly award: AwardRules;
  readonly ceiling: CeilingOutcome;
  /** `null` where the ceiling is not taken of a base. */
  readonly base: string | null;
  readonly limit: string;
}

/** `KQ - Tỷ lệ` with the places of its figures. */
export interface CeilingsTab {
  readonly plan: TabPlan;
  readonly places: readonly CeilingPlace[];
  readonly families: readonly Family[];
}

const BASE_COLUMN = 2;
const LIMIT_COLUMN = 7;
const KEYS = ['ceiling.percent', 'ceiling.base', 'ceiling.rounding', 'ceiling.places'];
const whole = { format: FORMATS.whole };

/** An award with the ceiling that holds for it. */
interface Capped {
  readonly award: AwardRules;
  readonly ceiling: CeilingOutcome;
}

/** The limit over the cell of the base, in whole numbers; `null` where nothing can be worked out from it. */
function limitFormula({ base, percent, rounding, places }: Ceiling, baseCell: string): string | null {
  const ratio = percent === null ? null : wholeRatio(percent);
  if (base === null || ratio === null || rounding === null) return null;
  const share = roundedShare(baseCell, ratio, rounding);
  return places === null ? share : `MIN(${share},${String(places)})`;
}

/** `KQ - Tỷ lệ`: how many at most, how that came about, and how the places were filled. */
export function planCeilings(writing: Writing, counts: NominationCounts): CeilingsTab {
  const { evaluation, rules, texts, names, awards, tabNames } = writing;
  const capped = awards.flatMap((award): readonly Capped[] => {
    const ceiling = evaluation.ceilings.find((one) => one.award === award.id);
    return ceiling === undefined ? [] : [{ award, ceiling }];
  });
  const baseOf = (award: AwardRules): string => valueAt(rules.settings, `${award.id}.ceiling.base`).text;
  const baseText = (award: AwardRules): string => {
    const base = baseOf(award);
    if (base === 'staff') return award.subject === 'unit' ? words.ofUnits : words.ofStaff;
    return words.ofNominated(awardName(names, base));
  };
  const baseFormula = (award: AwardRules): string => {
    const base = baseOf(award);
    if (base === 'staff') return counts.among(award.subject === 'unit' ? 'units' : 'staff');
    return counts.withStatus(base, 'nominated');
  };
  const people = (ids: readonly string[]): string =>
    ids.map((id) => whoText(texts, valueAt(names.subjects, id), id)).join('; ');
  const columns: readonly Column<Capped>[] = [
    {
      title: common.award,
      width: { least: 12, most: 18 },
      cell: ({ award }) =>
        textCell(award.short, LOOKS.text, {
          note: ruleNote(
            writing,
            KEYS.map((key) => `${award.id}.${key}`),
          ),
        }),
    },
    {
      title: words.of,
      width: { least: 14, most: 20 },
      cell: ({ award, ceiling }) => textCell(ceiling.base === null ? common.dash : baseText(award), LOOKS.text),
    },
    {
      title: words.base,
      width: { least: 9, most: 10 },
      cell: ({ award, ceiling }) =>
        ceiling.base === null
          ? textCell(common.dash, LOOKS.centred)
          : formulaCell(baseFormula(award), ceiling.base, LOOKS.number, whole),
    },
    {
      title: words.percent,
      width: { least: 8, most: 10 },
      cell: ({ ceiling: { percent } }) =>
        textCell(percent === null ? common.dash : percentText('vi', percent.text), LOOKS.centred),
    },
    {
      title: words.exact,
      width: { least: 10, most: 12 },
      cell: ({ ceiling }, row) => {
        const exact = exactText(ceiling);
        return exact === null || ceiling.percent === null
          ? textCell(common.dash, LOOKS.centred)
          : exactCell(exact, ceiling.percent, here(row, BASE_COLUMN));
      },
    },
    {
      title: words.rounding,
      width: { least: 11, most: 18 },
      cell: ({ ceiling: { rounding } }) =>
        textCell(rounding === null ? common.dash : sentenceCase(texts.words.rounding[rounding]), LOOKS.text),
    },
    {
      title: words.places,
      width: { least: 9, most: 10 },
      cell: ({ ceiling: { places } }) =>
        places === null ? textCell(common.dash, LOOKS.centred) : numberCell(places, LOOKS.number, whole),
    },
    {
      title: words.limit,
      width: { least: 9, most: 10 },
      cell: ({ ceiling }, row) =>
        figureCell(limitFormula(ceiling, here(row, BASE_COLUMN)), ceiling.limit, LOOKS.total, whole),
    },
    {
      title: words.passed,
      width: { least: 10, most: 11 },
      cell: ({ award, ceiling }) => {
        const statuses = (['nominated', 'tied-at-ceiling', 'over-ceiling'] as const).map((status) =>
          counts.withStatus(award.id, status),
        );
        return formulaCell(statuses.join('+'), ceiling.passed, LOOKS.number, whole);
      },
    },
    {
      title: words.nominated,
      width: { least: 8, most: 9 },
      cell: ({ award, ceiling }) =>
        formulaCell(counts.withStatus(award.id, 'nominated'), ceiling.nominated, LOOKS.total, whole),
    },
    {
      title: words.tied,
      width: { least: 9, most: 10 },
      cell: ({ award, ceiling }) =>
        formulaCell(counts.withStatus(award.id, 'tied-at-ceiling'), ceiling.tied.length, LOOKS.number, whole),
    },
    {
      title: words.over,
      width: { least: 7, most: 8 },
      cell: ({ award, ceiling }) =>
        formulaCell(counts.withStatus(award.id, 'over-ceiling'), ceiling.over.length, LOOKS.number, whole),
    },
    {
      title: words.tiedNames,
      width: { least: 18, most: 26 },
      cell: ({ ceiling }) => textCell(people(ceiling.tied), LOOKS.open),
    },
    {
      title: words.overNames,
      width: { least: 18, most: 26 },
      cell: ({ ceiling }) => textCell(people(ceiling.over), LOOKS.text),
    },
  ];
  const draft = newDraft(columns.map(({ width }) => width.least));
  addHead(draft, words.title, writing);
  addRemark(draft, writing.noAwards);
  const place = addTable(draft, columns, capped, words.none);
  const shares = addRatingShares(draft, writing, counts);
  const places = capped.map(({ award, ceiling }, index): CeilingPlace => ({
    award,
    ceiling,
    base: ceiling.base === null ? null : cellOf(tabNames.KqTyLe, place.first + index, BASE_COLUMN),
    limit: cellOf(tabNames.KqTyLe, place.first + index, LIMIT_COLUMN),
  }));
  return {
    plan: draft.finish({
      key: 'KqTyLe',
      name: tabNames.KqTyLe,
      page: widePage(place.header),
      freeze: { rows: place.first, columns: 1 },
      autoFilter: filterOf(place),
      tabColor: TAB_COLORS.results,
    }),
    places,
    families: [...places.flatMap((one) => familiesOf(tabNames.KqTyLe, one)), ...shares],
  };
}

function familiesOf(tab: string, { award: { short }, ceiling, base, limit }: CeilingPlace): readonly Family[] {
  return [
    ...(base === null
      ? []
      : [{ tab, name: familyNames.ceilingBase(short), formula: base, ours: String(ceiling.base) }]),
    { tab, name: familyNames.ceilingLimit(short), formula: limit, ours: String(ceiling.limit) },
  ];
}
