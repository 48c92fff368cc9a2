import { type Hundredths, pointsText } from '../../domain/arithmetic/points';
import { cellName } from '../../domain/cell';
import { DISCIPLINES, GROUPS, INITIATIVE_LEVELS, RATINGS } from '../../domain/terms';
import { templateTexts } from '../../i18n/papers/template';
import { words as names } from '../../i18n/vi/words';
import type { Expected, NamePlan } from '../../workbook/template-plan';
import { VALUE_WORDS, canonical, words } from '../words';
import { type TemplateFacts, registrables } from './facts';
import type { Place } from './form-tab';

/** What the drop-downs offer. Lists of words stand in a tab of their own, as the words hold commas; lists of people and units follow their tabs. */

/** A list of words, one of which is chosen. */
export type WordList =
  'awards' | 'personRegistration' | 'unitRegistration' | 'rating' | 'group' | 'initiative' | 'discipline' | 'criteria';
/** A list that grows with a tab: codes of people, codes and names of units. */
export type LiveList = 'codes' | 'unitCodes' | 'units';
/** A number of points that the round's tab may set. */
export type PointsName = 'step' | 'bonusCap' | 'penaltyCap' | 'totalCap';

/** The names under which the workbook knows them. */
const NAMES: Readonly<Record<WordList | LiveList | PointsName, string>> = {
  awards: 'DM_DanhHieu',
  personRegistration: 'DM_DangKyCaNhan',
  unitRegistration: 'DM_DangKyTapThe',
  rating: 'DM_XepLoai',
  group: 'DM_Nhom',
  initiative: 'DM_CapSangKien',
  discipline: 'DM_KyLuat',
  criteria: 'DM_TieuChi',
  codes: 'DM_MaCaNhan',
  unitCodes: 'DM_MaTapThe',
  units: 'DM_DonVi',
  step: 'DM_BuocDiem',
  bonusCap: 'DM_DiemCongToiDa',
  penaltyCap: 'DM_DiemTruToiDa',
  totalCap: 'DM_TongDiemToiDa',
};

/** A word that can be chosen, and what it stands for. */
export interface ListItem {
  readonly value: string;
  readonly meaning: string;
}

function registrationItems(facts: TemplateFacts, subject: 'person' | 'unit'): readonly ListItem[] {
  return registrables(facts, subject).map(({ shorts, names: full }) => ({
    value: shorts.join('; '),
    meaning: full.join('; '),
  }));
}

/** The criteria that the council judges, for whom each is. */
function criterionItems({ rules }: TemplateFacts): readonly ListItem[] {
  return Object.values(rules.campaign.judgements)
    .flat()
    .map(({ code, name, groups }) => ({
      value: `${code} – ${name}`,
      meaning: groups.map((group) => canonical(VALUE_WORDS.group, group)).join('; '),
    }));
}

/** The words of each list that has any, in the order in which the tab shows them. */
export function wordLists(facts: TemplateFacts): ReadonlyMap<WordList, readonly ListItem[]> {
  const plain = (value: string): ListItem => ({ value, meaning: '' });
  const ratings = [...RATINGS].reverse();
  const lists: readonly (readonly [WordList, readonly ListItem[]])[] = [
    ['awards', facts.rules.awards.map(({ short, name }) => ({ value: short, meaning: name }))],
    ['personRegistration', registrationItems(facts, 'person')],
    ['unitRegistration', registrationItems(facts, 'unit')],
    ['rating', ratings.map((one) => ({ value: canonical(VALUE_WORDS.rating, one), meaning: names.rating[one] }))],
    ['group', GROUPS.map((one) => plain(canonical(VALUE_WORDS.group, one)))],
    ['initiative', INITIATIVE_LEVELS.map((one) => plain(canonical(VALUE_WORDS.initiative, one)))],
    ['discipline', DISCIPLINES.map((one) => plain(canonical(VALUE_WORDS.discipline, one)))],
    ['criteria', criterionItems(facts)],
  ];
  return new Map(lists.filter(([, items]) => items.length > 0));
}

/** A drop-down of a list's words; the list must have some. */
export function fromWords(list: WordList): Expected {
  return { kind: 'list', source: NAMES[list] };
}

/** The name of a list of what a tab holds so far. */
export function listName(list: LiveList): string {
  return NAMES[list];
}

/** A drop-down of what a tab holds so far. */
export function fromTab(list: LiveList): Expected {
  return { kind: 'list', source: listName(list) };
}

/** The name of points that a formula may look at. */
export function nameOf(name: PointsName): string {
  return NAMES[name];
}

/** A cell that stays the same wherever the formula goes: `B6` as `$B$6`. */
export function fixed(cell: string): string {
  return cell.replace(/[A-Z]+/, '$$$&$$');
}

/** Cells of a tab as a formula of the whole workbook names them. */
function inTab(tab: string, ...cells: readonly string[]): string {
  return `'${tab}'!${cells.map(fixed).join(':')}`;
}

/** The name of a list whose words stand in a tab from one row to another. */
export function wordListName(list: WordList, tab: string, { column, first, last }: Place): NamePlan {
  return { name: NAMES[list], refersTo: inTab(tab, cellName(first, column), cellName(last, column)) };
}

/** The name of a list that ends with the last text of a column, so that a drop-down shows no empty lines. */
export function liveListName(list: LiveList, tab: string, { column, first, last }: Place): NamePlan {
  const start = cellName(first, column);
  const whole = inTab(tab, start, cellName(last, column));
  // No text comes after this one, so the nearest to it is the last that there is.
  const lastText = `MATCH(REPT("z",50),${whole})`;
  return { name: NAMES[list], refersTo: `${inTab(tab, start)}:INDEX(${whole},IFERROR(${lastText},1))` };
}

/** More points than any sheet has: what a limit is that nobody sets. */
const NO_LIMIT = '1E+9';

/**
 * The name of points that a cell of the round's tab may set, with a point or a comma: what it says, else what the campaign says (in hundredths),
 * else no limit, which for the step is 0. What cannot be read is not set, as in the reading.
 */
export function pointsName(name: PointsName, tab: string, cell: string, ofCampaign: Hundredths | null): NamePlan {
  const at = inTab(tab, cell);
  const otherwise = ofCampaign === null ? (name === 'step' ? '0' : NO_LIMIT) : pointsText(ofCampaign);
  const typed = `_xlfn.NUMBERVALUE(SUBSTITUTE(${at},",","."),"."," ")`;
  return { name: NAMES[name], refersTo: `IF(${at}="",${otherwise},IFERROR(${typed},${otherwise}))` };
}

/** The headings of the lists, as their tab shows them. */
export function listTitle(list: WordList): string {
  const { rosterColumns, countColumns, judgementColumns } = words;
  const columns: Readonly<Record<WordList, string>> = {
    awards: canonical(countColumns, 'award'),
    personRegistration: templateTexts.lists.personRegistration,
    unitRegistration: templateTexts.lists.unitRegistration,
    rating: canonical(rosterColumns, 'rating'),
    group: canonical(rosterColumns, 'group'),
    initiative: canonical(rosterColumns, 'initiative'),
    discipline: canonical(rosterColumns, 'discipline'),
    criteria: canonical(judgementColumns, 'criterion'),
  };
  return columns[list];
}
