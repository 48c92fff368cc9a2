import { itemAt } from '../../../../src/domain/checked';
import type { BookCell, Planted } from '../book';
import { inRoster, inRound, scoresOf, stranger, twice, unitRating, withoutCode } from './in-lists';
import { LOOKS, WORDS_FOR_POINTS, inScore, isCriterion, isGiven, strangeMaximum } from './in-scores';
import {
  brokenLine,
  ineligibleNominee,
  missingMembers,
  missingThreshold,
  strangeNominee,
  unknownMark,
  vainDecision,
} from './in-votes';
import { FAULTS, type Plant, isPlanted, replaceCell, spots } from './spots';

/** The errors that a council's workbook may hold, by what they are. */
export const ERRORS: Readonly<Record<string, Plant>> = {
  'a score above its maximum': inScore('score.above-max', isCriterion, (_cell, chance, column, { criteria }) => ({
    value: (itemAt(criteria, Number(column)).max + 1 + 25 * chance.below(40)) / 100,
  })),
  'a score below zero': inScore('score.below-zero', isGiven, (_cell, chance) => ({
    value: chance.pick([-0.25, -1, '-0,5', '-2']),
  })),
  'a score in words': inScore('score.not-a-number', isGiven, (_cell, chance) => ({
    value: chance.pick(WORDS_FOR_POINTS),
  })),
  'a fault in place of a score': inScore('score.not-a-number', isGiven, (_cell, chance) => ({
    value: chance.pick(FAULTS),
  })),
  'a date or a percent in place of a score': inScore('score.not-a-number', isGiven, (_cell, chance) =>
    chance.pick(LOOKS),
  ),
  'a score that is missing': inScore('score.missing', isCriterion, (_cell, chance) => ({
    value: chance.pick([null, '', ' ', '-', '/', 'vắng']),
  })),
  'somebody twice in the roster': twice('roster', /^roster\/.+\/code$/),
  'somebody scored twice': twice('scores', /^scored\/[^/]+$/),
  'somebody scored who is not in the roster': stranger,
  'a name in the roster without a code': withoutCode,
  'a cell of the roster that says something else': inRoster,
  'a rating of a unit that is none': unitRating,
  'a maximum that is none': strangeMaximum,
  'a parameter that there is not': inRound('cstd-co-so.vote.percnt', 70),
  'a parameter with a value that it cannot have': inRound('cstd-co-so.vote.comparator', '='),
  'a day that is none': inRound('Ngày chốt', 'hôm qua'),
  'a mark on a ballot that is none': unknownMark,
  'fewer papers returned than there are': brokenLine,
  'a nominee who is not eligible': ineligibleNominee,
  'a nominee who is not in the roster': strangeNominee,
  'a council without a number of members': missingMembers,
  'a vote without a threshold': missingThreshold,
  'a decision about somebody who is not tied': vainDecision,
};

/** What is no error, but must be told at its cell, too. */
export const WARNINGS: Readonly<Record<string, Plant>> = {
  'a total that differs': inScore(
    'score.total-mismatch',
    (column) => column === 'total',
    ({ value }) => ({
      value: Number(value) + 0.5,
    }),
  ),
  'a score of more than two decimals': inScore('score.step', isCriterion, ({ value }) => ({
    // Rounded half up, it stays what it was.
    value: Number(value) === 0 ? 0.004 : Number(value) - 0.004,
  })),
  'maxima that do not add up': (book, chance) => {
    // A form that nobody has filled in says nothing.
    const all = spots(book, ['scores'], ({ mark, planted }) => mark === 'max/total' && planted === undefined);
    if (all.length === 0) return null;
    const spot = chance.pick(all);
    const planted: Planted = { code: 'criterion.sum-mismatch', subject: null };
    const next: BookCell = { ...spot.cell, value: Number(spot.cell.value) + 5, planted };
    return { book: replaceCell(book, spot, next), touches: [] };
  },
  'another name beside a code': (book, chance) => {
    const all = spots(book, ['scores'], ({ mark }) => /^scored\/.+\/name$/.test(mark ?? '')).filter(
      ({ line }) => scoresOf(line).length > 0 && !isPlanted(line),
    );
    if (all.length === 0) return null;
    const spot = chance.pick(all);
    const subject = (spot.cell.mark ?? '').split('/')[1] ?? '';
    const renamed = replaceCell(book, spot, { ...spot.cell, role: 'free', value: 'Trịnh Công Khác' });
    const tab = renamed.find(({ name }) => name === spot.tab.name);
    const code = spots(renamed, ['scores'], ({ mark }) => mark === `scored/${subject}`).find(
      (other) => other.tab === tab,
    );
    if (code === undefined) return null;
    const planted: Planted = { code: 'person.name-differs', subject };
    return { book: replaceCell(renamed, code, { ...code.cell, planted }), touches: [] };
  },
};

export type { PlantedBook } from './spots';
