import { candidateId, candidateName, candidatesFor } from '../../domain/eligibility/evidence';
import type { Candidate } from '../../domain/eligibility/evidence';
import { valueAt } from '../../domain/checked';
import type { Person } from '../../domain/round/people';
import type { AwardRules } from '../../domain/rules/rulebook';
import { type UnitOfPeople, unitsOf } from '../../domain/units';
import { type Names, namesOf } from '../../i18n/names';
import { common } from '../../i18n/papers/result-tabs/common';
import { type Texts, textsOf } from '../../i18n/texts';
import type { CellValue } from '../../workbook/port';
import type { ResultsToWrite } from './plan-tabs';
import { namesApart, namesInUnits } from './names-apart';
import { type TabNames, tabNames } from './tab-names';

/** What every tab is laid out from. */
export interface Writing extends ResultsToWrite {
  readonly tabNames: TabNames;
  /** Papers are Vietnamese, whatever the language of the pane. */
  readonly texts: Texts;
  readonly names: Names;
  /** The awards that are worked out, in the order in which papers list them. */
  readonly awards: readonly AwardRules[];
  /** Everybody and every unit, in the order of the tabs. */
  readonly candidates: readonly Candidate[];
  /** Their names by code, namesakes told apart: for what is signed. */
  readonly apart: ReadonlyMap<string, string>;
  /** The same for lists that have the unit in a column of its own. */
  readonly apartInUnits: ReadonlyMap<string, string>;
  /** Why no award is worked out; `null` where some are. */
  readonly noAwards: string | null;
  /** The year or school year, and the period where it is not the year. */
  readonly when: string;
  /** The people of each unit, those of no unit last. */
  readonly units: readonly UnitOfPeople[];
  /** The name under which somebody's unit is counted, however the roster writes it; empty for somebody of none. */
  readonly unitOf: (person: Person) => string;
  /** What a cell of a tab that was read holds. */
  readonly cellValue: (sheet: string, row: number, column: number) => CellValue;
}

/** Why no award of a round is worked out; `null` where some are. */
function noAwardsText({ round, rules }: ResultsToWrite, period: string | null): string | null {
  if (rules.campaign.awards.length === 0) return common.noneInCampaign;
  if (round.period === 'year') return null;
  return period === null ? common.unknownPeriod : common.noAwards(period);
}

/** Makes the look-ups that every tab needs. */
export function writingOf(results: ResultsToWrite): Writing {
  const { round, rules, snapshot } = results;
  const texts = textsOf('vi');
  const byId = new Map(rules.awards.map((award) => [award.id, award]));
  const period = round.period === null ? null : texts.periods[round.period];
  const year = round.isSchoolYear ? common.schoolYear(round.year) : common.year(round.year);
  const tabs = new Map(snapshot.tabs.map((tab) => [tab.name, tab]));
  const candidates = [...candidatesFor('person', round), ...candidatesFor('unit', round)];
  const units = unitsOf(round);
  const unitNames = new Map(units.flatMap(({ name, people }) => people.map((person) => [person, name] as const)));
  return {
    ...results,
    tabNames: tabNames(snapshot),
    texts,
    names: namesOf(round, rules),
    awards: rules.campaign.awards.flatMap((id) => byId.get(id) ?? []),
    candidates,
    apart: namesApart(candidates),
    apartInUnits: namesInUnits(candidates),
    noAwards: noAwardsText(results, period),
    when: round.period === 'year' || period === null ? year : common.period(period, year),
    units,
    unitOf: (person) => valueAt(unitNames, person),
    cellValue: (sheet, row, column) => valueAt(tabs, sheet).values[row]?.[column] ?? null,
  };
}

/** A candidate as tables list one. */
export interface Listed {
  readonly candidate: Candidate;
  readonly id: string;
  readonly name: string;
  readonly unit: string;
}

/** A candidate with code, name and unit; a unit belongs to none. */
export function listed(candidate: Candidate): Listed {
  return {
    candidate,
    id: candidateId(candidate),
    name: candidateName(candidate),
    unit: candidate.subject === 'person' ? candidate.person.unit : '',
  };
}
