import { type RatingShare, exactShareText } from '../../domain/ratings/share';
import type { Rating } from '../../domain/terms';
import { settingText } from '../../domain/rules/settings';
import { percentText } from '../../i18n/numbers';
import { familyNames } from '../../i18n/papers/families';
import { common } from '../../i18n/papers/result-tabs/common';
import { ratingShares as words, ceilings } from '../../i18n/papers/result-tabs/worked-out';
import { sentenceCase } from '../../i18n/sentences';
import type { CellPlan } from '../../workbook/port';
import type { Writing } from './context';
import type { Family } from './families';
import { cellOf, here, literal, roundedShare, wholeRatio } from './formulas';
import { figureCell, textCell, textFormulaCell } from './layout/cells';
import type { Draft } from './layout/draft';
import { FORMATS, LOOKS } from './layout/styles';
import { type Column, addTable } from './layout/table';
import type { NominationCounts } from './nomination-counts';
import { joinNotes, markText, ruleNote } from './notes';
import { groupFormula, ratedFormula } from './roster-formulas';
import { exactCell } from './share-cells';

const BASE_COLUMN = 2;
const LIMIT_COLUMN = 5;
const EXCELLENT_COLUMN = 6;
const whole = { format: FORMATS.whole };

/** Which ratings the base counts; `null` where it counts everybody. */
function baseRatings({ rules }: Writing): readonly Rating[] | null {
  if (rules.rating?.share.kind !== 'of-good') return null;
  return settingText(rules.settings, 'rating.htxs.base') === 'final-htt' ? ['HTT'] : ['HTT', 'HTXS'];
}

/** The number in a scope with some ratings: worked out by Excel where it can count it plainly. */
function countCell(writing: Writing, { scope }: RatingShare, ratings: readonly Rating[], count: number): CellPlan {
  const group = scope === 'all' ? null : scope;
  return figureCell(ratedFormula(writing, ratings, group, count), count, LOOKS.number, whole);
}

/** How many people a scope has; `null` where Excel cannot count them plainly. */
function peopleFormula(writing: Writing, { scope, base }: RatingShare, counts: NominationCounts): string | null {
  return scope === 'all' ? counts.among('staff') : groupFormula(writing, scope, base);
}

function outcomeCell({ isWithin, limit }: RatingShare, row: number): CellPlan {
  if (isWithin === null) return textCell(words.open, LOOKS.open);
  const text = isWithin ? words.within : words.exceeded;
  const look = isWithin ? LOOKS.good : LOOKS.bad;
  if (limit === null) return textCell(text, look);
  const compared = `${here(row, EXCELLENT_COLUMN)}<=${here(row, LIMIT_COLUMN)}`;
  return textFormulaCell(`IF(${compared},${literal(words.within)},${literal(words.exceeded)})`, text, look);
}

/** How many are rated excellent and how many may be, under the table of ceilings; nothing where no decree caps them. */
export function addRatingShares(draft: Draft, writing: Writing, counts: NominationCounts): readonly Family[] {
  const { evaluation, texts, rules } = writing;
  if (rules.rating === null || evaluation.ratingShares.length === 0) return [];
  const ratings = baseRatings(writing);
  const baseText = ratings === null ? words.ofAll : ratings.length === 1 ? words.ofGood : words.ofReached;
  const dash = (): CellPlan => textCell(common.dash, LOOKS.centred);
  const columns: readonly Column<RatingShare>[] = [
    {
      title: words.scope,
      width: { least: 12, most: 18 },
      cell: ({ scope, citation, status }) =>
        textCell(sentenceCase(texts.words.ratingScope[scope]), LOOKS.text, {
          note: joinNotes(
            citation,
            markText(writing, status),
            ruleNote(writing, ['rating.htxs.base', 'rating.htxs.excellent-body', 'rating.htxs.party-percent']),
          ),
        }),
    },
    {
      title: ceilings.of,
      width: { least: 16, most: 24 },
      cell: ({ base }) => textCell(base === null ? words.notChosen : baseText, LOOKS.text),
    },
    {
      title: ceilings.base,
      width: { least: 9, most: 10 },
      cell: (share) => {
        if (share.base === null) return dash();
        return ratings === null
          ? figureCell(peopleFormula(writing, share, counts), share.base, LOOKS.number, whole)
          : countCell(writing, share, ratings, share.base);
      },
    },
    {
      title: ceilings.percent,
      width: { least: 8, most: 10 },
      cell: ({ percent }) => (percent === null ? dash() : textCell(percentText('vi', percent.text), LOOKS.centred)),
    },
    {
      title: ceilings.exact,
      width: { least: 10, most: 12 },
      cell: (share, row) => {
        const exact = exactShareText(share);
        return exact === null || share.percent === null
          ? dash()
          : exactCell(exact, share.percent, here(row, BASE_COLUMN));
      },
    },
    {
      title: ceilings.limit,
      width: { least: 9, most: 10 },
      cell: ({ percent, limit }, row) => {
        if (limit === null || percent === null) return dash();
        const ratio = wholeRatio(percent);
        const formula = ratio === null ? null : roundedShare(here(row, BASE_COLUMN), ratio, 'floor');
        return figureCell(formula, limit, LOOKS.total, whole);
      },
    },
    {
      title: words.excellent,
      width: { least: 9, most: 10 },
      cell: (share) => countCell(writing, share, ['HTXS'], share.excellent),
    },
    { title: words.outcome, width: { least: 12, most: 24 }, cell: outcomeCell },
  ];
  draft.add([]);
  draft.addMerged(textCell(words.title(rules.rating.name), LOOKS.heading));
  const { first } = addTable(draft, columns, evaluation.ratingShares, common.none);
  return evaluation.ratingShares.flatMap((share, index) => familiesOf(writing, share, first + index));
}

function familiesOf({ texts, tabNames }: Writing, { scope, base, limit, excellent }: RatingShare, row: number) {
  const tab = tabNames.KqTyLe;
  const line = (name: (scope: string) => string, column: number, figure: number | null): readonly Family[] =>
    figure === null
      ? []
      : [{ tab, name: name(texts.words.ratingScope[scope]), formula: cellOf(tab, row, column), ours: String(figure) }];
  return [
    ...line(familyNames.ratingBase, BASE_COLUMN, base),
    ...line(familyNames.ratingLimit, LIMIT_COLUMN, limit),
    ...line(familyNames.excellent, EXCELLENT_COLUMN, excellent),
  ];
}
