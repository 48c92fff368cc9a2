import { pointsText } from '../arithmetic/points';
import { valueAt } from '../checked';
import { type Finding, finding } from '../finding';
import type { Round } from '../round/round';
import { countSetting, type Settings } from '../rules/settings';
import type { PersonScores } from '../scoring/scores';
import { RATERS, type Rater } from '../terms';
import { type UnitOfPeople, unitsOf } from '../units';
import { type Given, type GivenTo, gatherGiven } from './given';

/**
 * Cross-checks of the whole: what no single cell shows, and what may well be right. They only ask for a look, blame nobody, and change no figure.
 * Ballots are never looked at.
 */

/** From how many people on a likeness tells anything, where the round does not say; in a small unit it is chance. */
const ENOUGH_PEOPLE = 5;
/** A unit of one is told as a person who was not scored. */
const SMALLEST_UNIT = 2;

/** A unit that has a name, and where it is told. */
interface NamedUnit extends UnitOfPeople {
  readonly place: Parameters<typeof finding>[1];
  readonly ids: ReadonlySet<string>;
}

function namedUnits(round: Pick<Round, 'people' | 'collectives'>): readonly NamedUnit[] {
  return unitsOf(round).flatMap((unit): readonly NamedUnit[] => {
    const [first] = unit.people;
    if (unit.name === '' || first === undefined) return [];
    const place = unit.collective?.nameAt ?? { sheet: first.at.sheet };
    return [{ ...unit, place, ids: new Set(unit.people.map(({ id }) => id)) }];
  });
}

function about(
  code: 'unit.not-scored' | 'scores.unit-at-maximum' | 'scores.unit-identical',
  { name, collective, place }: NamedUnit,
  params: Readonly<Record<string, string>>,
): Finding {
  return finding(code, place, collective?.id ?? null, { unit: name, ...params });
}

/** Units of which a rater has scored nobody, though others; once, without a rater, where nobody has. */
function unitsNotScored(
  units: readonly NamedUnit[],
  scoredBy: ReadonlyMap<Rater, ReadonlySet<string>>,
): readonly Finding[] {
  const active = [...scoredBy].filter(([, ids]) => ids.size > 0);
  return units.flatMap((unit) => {
    const people = String(unit.people.length);
    const missing = active.filter(([, ids]) => unit.people.every(({ id }) => !ids.has(id))).map(([rater]) => rater);
    if (unit.people.length < SMALLEST_UNIT || missing.length === 0) return [];
    return missing.length === active.length
      ? [about('unit.not-scored', unit, { people, rater: '' })]
      : missing.map((rater) => about('unit.not-scored', unit, { people, rater }));
  });
}

function haveOneTotal([first, ...rest]: readonly GivenTo[]): boolean {
  return first !== undefined && rest.every(({ total }) => total === first.total);
}

/** A rater whose every score is the maximum, else units in which it is so; and units in which all totals are the same. */
function likenesses(
  rater: Rater,
  own: readonly GivenTo[],
  units: readonly NamedUnit[],
  enough: number,
): readonly Finding[] {
  if (own.length >= enough && own.every(({ isAtMaximum }) => isAtMaximum))
    return [finding('scores.rater-at-maximum', null, null, { rater, people: String(own.length) })];
  return units.flatMap((unit): readonly Finding[] => {
    const inUnit = own.filter(({ person }) => unit.ids.has(person.id));
    const [first] = inUnit;
    if (first === undefined || inUnit.length < enough) return [];
    const params = { rater, people: String(inUnit.length) };
    if (inUnit.every(({ isAtMaximum }) => isAtMaximum)) return [about('scores.unit-at-maximum', unit, params)];
    return haveOneTotal(inUnit)
      ? [about('scores.unit-identical', unit, { ...params, total: pointsText(first.total) })]
      : [];
  });
}

/** Two raters whose figures are the same for everybody whom both scored, and not the same for all people: a column may stand there twice. */
function sameFigures(given: Given, [first, second]: readonly [Rater, Rater], enough: number): readonly Finding[] {
  const others = new Map(valueAt(given, second).map((one) => [one.person.id, one]));
  const both = valueAt(given, first).flatMap((one) => {
    const other = others.get(one.person.id);
    return other === undefined ? [] : [{ one, other }];
  });
  const isLike = both.length >= enough && both.every(({ one, other }) => one.figures === other.figures);
  if (!isLike || haveOneTotal(both.map(({ one }) => one))) return [];
  return [finding('scores.raters-identical', null, null, { first, second, people: String(both.length) })];
}

const PAIRS: readonly (readonly [Rater, Rater])[] = [
  ['self', 'unit'],
  ['self', 'council'],
  ['unit', 'council'],
];

/**
 * What deserves a look in the scores as a whole: units without scores, raters and units at the maximum throughout, units with one total for
 * everybody, raters with the same figures. `score.cross-check.people` says from how many people on (0: never); units without scores are always told.
 */
export function crossChecks(
  round: Pick<Round, 'people' | 'collectives' | 'scoreSheets'>,
  scores: ReadonlyMap<string, PersonScores>,
  settings: Settings,
): readonly Finding[] {
  const units = namedUnits(round);
  const scoredBy = new Map(
    RATERS.map((rater) => [
      rater,
      new Set([...scores].flatMap(([id, { byRater }]) => (byRater[rater].kind === 'not-scored' ? [] : [id]))),
    ]),
  );
  const notScored = unitsNotScored(units, scoredBy);
  const enough = countSetting(settings, 'score.cross-check.people') ?? ENOUGH_PEOPLE;
  if (enough === 0) return notScored;
  const given = gatherGiven(round, scores);
  return [
    ...notScored,
    ...[...given].flatMap(([rater, own]) => likenesses(rater, own, units, enough)),
    ...PAIRS.flatMap((pair) => sameFigures(given, pair, enough)),
  ];
}
