import { decimalText } from '../../domain/arithmetic/decimal';
import { itemAt } from '../../domain/checked';
import type { PastFigure } from '../../domain/indicators/past-figures';
import { type Field, fieldValue } from '../../domain/round/field';
import type { CouncilMember } from '../../domain/round/council';
import type { Person } from '../../domain/round/people';
import type { Round } from '../../domain/round/round';
import { RATERS } from '../../domain/terms';
import { codeKey } from '../../domain/text/keys';
import { yearText } from '../../i18n/numbers';
import { templateTexts } from '../../i18n/papers/template';
import type { TabPlan } from '../../workbook/port';
import { VALUE_WORDS, canonical, words } from '../words';
import { type Filling, type RowFilling, withCopies, withLabels, withRows } from './fill';

/** The scoring tabs of everybody: where a campaign has forms of its own for groups, nobody is put on one of them unasked. */
const SCORING_TABS = new Set(RATERS.map((rater) => `${words.tabs.scores} - ${canonical(VALUE_WORDS.rater, rater)}`));

/** The titles that a person's history counts, with the column of the roster that keeps them. */
export const TITLE_COLUMNS = { 'cstd-co-so': 'cstdCoSoYears', 'cstd-tinh': 'cstdTinhYears' } as const;
/** A title that a person's history counts. */
export type HistoryTitle = keyof typeof TITLE_COLUMNS;

/** What this year adds to the histories: who got a title, by code, and whether by a decision or only by this round's proposal. */
export type NewTitles = Readonly<Record<HistoryTitle, ReadonlyMap<string, 'awarded' | 'nominated'>>>;

/** What goes over beside what the round says of people and units. */
export interface Carried {
  readonly titles: NewTitles;
  /** What the years so far contributed to indicators of several years. */
  readonly figures: readonly PastFigure[];
  /** The year of the new workbook. */
  readonly of: Pick<Round, 'year' | 'isSchoolYear'>;
}

/** Of the council, nothing that is of one meeting goes over (who came, who counted). */
const OF_MEMBERS = ['name', 'code', 'position', 'role'] as const;

/** What goes over from one year's workbook to the next: nothing that is of the year itself (ratings, registrations, months, discipline, scores). */
const CARRIED = [
  'code',
  'name',
  'gender',
  'unit',
  'position',
  'group',
  'lecturer',
  'cstdCoSoYears',
  'cstdTinhYears',
] as const;

/** The years of a title with this year's; empty where the cell could not be read, as a history must not be cut short. */
function history(person: Person, title: HistoryTitle, round: Round, titles: NewTitles): Filling {
  const field: Field<readonly number[]> = person[TITLE_COLUMNS[title]];
  if (field.state === 'unreadable') return { text: '' };
  const got = titles[title].get(person.id);
  const own = [...(fieldValue(field) ?? []), ...(got === undefined ? [] : [round.year])];
  const years = [...new Set(own)].sort((left, right) => left - right);
  const typed = years.map((year) => yearText({ year, isSchoolYear: round.isSchoolYear })).join('; ');
  const note = templateTexts.nextYear.byNomination(
    canonical(words.rosterColumns, TITLE_COLUMNS[title]),
    yearText(round),
  );
  return got === 'nominated' ? { text: typed, note } : { text: typed };
}

function rosterRow(person: Person, round: Round, titles: NewTitles): RowFilling {
  const word = <T extends string>(field: Field<T>, spellings: Readonly<Record<T, readonly string[]>>): Filling => {
    const value = fieldValue(field);
    return { text: value === null ? '' : canonical(spellings, value) };
  };
  const values: Readonly<Record<(typeof CARRIED)[number], Filling>> = {
    code: { text: person.id },
    name: { text: person.name },
    gender: word(person.gender, VALUE_WORDS.gender),
    unit: { text: person.unit },
    position: { text: person.position },
    group: word(person.group, VALUE_WORDS.group),
    lecturer: { text: fieldValue(person.isLecturer) === true ? itemAt(VALUE_WORDS.flag.yes, 0) : '' },
    cstdCoSoYears: history(person, 'cstd-co-so', round, titles),
    cstdTinhYears: history(person, 'cstd-tinh', round, titles),
  };
  return Object.fromEntries(CARRIED.map((column) => [canonical(words.rosterColumns, column), values[column]]));
}

function memberRow({ name, personId, position, role }: CouncilMember): RowFilling {
  const values = { name, code: personId ?? '', position, role };
  return Object.fromEntries(
    OF_MEMBERS.map((column) => [canonical(words.memberColumns, column), { text: values[column] }]),
  );
}

/** How many the council has, where its tab goes over: it is held against that tab. */
function memberCount({ council, members }: Round): Filling {
  const count = council === null ? null : fieldValue(members);
  return { text: count === null ? '' : String(count), isNumber: true };
}

/**
 * `Chỉ tiêu` with a row for each year so far, and one of the new year to fill in: without its year there, a figure would be taken for that of all
 * years together.
 */
function withFigures(plan: TabPlan, { figures, of }: Carried): TabPlan {
  const title = (column: keyof typeof words.reachedColumns): string => canonical(words.reachedColumns, column);
  const year = title('year');
  const typed = (own: number): Filling => ({ text: yearText({ ...of, year: own }) });
  return withCopies(plan, [title('code'), year, title('reached')], (first) => {
    const past = figures.filter((figure) => codeKey(figure.code) === codeKey(first));
    const isOpen = past.length > 0 && past.every((figure) => figure.year !== of.year);
    return [
      ...past.map((figure) => ({
        [year]: typed(figure.year),
        [title('reached')]: { text: decimalText(figure.value).replace('.', ',') },
      })),
      ...(isOpen ? [{ [year]: typed(of.year) }] : []),
    ];
  });
}

/**
 * A template's tabs with what goes over from this year: head of papers, people with their histories, names on the scoring tabs, units, the
 * council, what was reached in the years of the campaign.
 */
export function carriedOver(plans: readonly TabPlan[], round: Round, carried: Carried): readonly TabPlan[] {
  const { roundLabels, rosterColumns, collectiveColumns } = words;
  const { parentOrganisation, organisation, place } = round.texts;
  const who = [canonical(rosterColumns, 'code'), canonical(rosterColumns, 'name')];
  return plans.map((plan) => {
    if (plan.name === words.tabs.round) {
      return withLabels(plan, {
        [canonical(roundLabels, 'parentOrganisation')]: { text: parentOrganisation },
        [canonical(roundLabels, 'organisation')]: { text: organisation },
        [canonical(roundLabels, 'place')]: { text: place },
        [canonical(roundLabels, 'members')]: memberCount(round),
      });
    }
    if (plan.name === words.tabs.roster) {
      return withRows(
        plan,
        CARRIED.map((column) => canonical(rosterColumns, column)),
        round.people.map((person) => rosterRow(person, round, carried.titles)),
      );
    }
    if (plan.name === words.tabs.collectives) {
      const columns = (['code', 'name'] as const).map((column) => canonical(collectiveColumns, column));
      return withRows(
        plan,
        columns,
        round.collectives.map(({ id, name }) => ({
          [canonical(collectiveColumns, 'code')]: { text: id },
          [canonical(collectiveColumns, 'name')]: { text: name },
        })),
      );
    }
    if (plan.name === words.tabs.council) {
      const columns = OF_MEMBERS.map((column) => canonical(words.memberColumns, column));
      return withRows(plan, columns, (round.council?.members ?? []).map(memberRow));
    }
    if (plan.name === words.tabs.indicators) return withFigures(plan, carried);
    if (SCORING_TABS.has(plan.name)) {
      return withRows(
        plan,
        who,
        round.people.map(({ id, name }) => ({
          [canonical(rosterColumns, 'code')]: { text: id },
          [canonical(rosterColumns, 'name')]: { text: name },
        })),
      );
    }
    return plan;
  });
}
