import { type Field, fieldValue } from '../../domain/round/field';
import type { Round } from '../../domain/round/round';
import type { Period } from '../../domain/terms';
import { wordKey } from '../../domain/text/keys';
import type { TabSnapshot } from '../../workbook/port';
import { VALUE_WORDS } from '../words';
import { readableTab } from './legacy-text';
import { recognise } from './recognise';
import { readRoundTab } from './round-tab';

/** What a workbook says of the round that it belongs to; `null` where it says nothing. */
export interface ToldRound {
  readonly campaign: string | null;
  /** Any of these may be meant. */
  readonly years: readonly number[];
  readonly period: Period | null;
}

/** What a round's own tab says; `null` where no tab is one. */
export function toldByRoundTab(tabs: readonly TabSnapshot[]): ToldRound | null {
  for (const tab of tabs) {
    const recognised = recognise(readableTab(tab).tab, new Map());
    if (recognised.meaning !== 'round') continue;
    const { facts } = readRoundTab(recognised.grid, recognised.labelColumn);
    const year = known(facts.year);
    return { campaign: known(facts.campaign), years: year === null ? [] : [year], period: known(facts.period) };
  }
  return null;
}

function known<T>(field: Field<T>): T | null {
  return fieldValue(field);
}

/** A day as papers write it, or a month behind a place (`Hà Nội, tháng 1 năm 2023`): its month and year are not those of the round. */
const WRITTEN_DAY = /(?:ngay\s*\S{1,6}|,)\s*thang\s*\S{1,6}\s*nam\s*\S+/g;
/** An act that a title rests on: its year is not that of the round. */
const CITED_ACT =
  /\b(?:quy che|quyet dinh|nghi dinh|nghi quyet|chi thi|to trinh|thong bao|ke hoach so|thong tu|huong dan|cong van|luat)\b[^.;()]{0,40}?\bnam\s*\d{4}/g;
/** A time that goes on over years, as a plan does: `từ năm 2021 đến năm 2025`, `đến năm 2030`. */
const UP_TO_YEAR = /\b(?:tu\s+(?:nam\s+)?\d{4}\s+)?den\s+(?:het\s+)?(?:nam\s+)?\d{4}\b/g;
/** After `năm`, or straight after what says that it is scores: `Bảng chấm điểm 2021`, `Đơn vị chấm 2021`. */
const YEAR = /\b(?:nam\s*(?:hoc\s*)?|cham\s(?:diem\s)?|bang\sdiem\s)(\d{4})(?:\s*-\s*(\d{4}))?(?!\d)/g;
/** Periods that titles name unmistakably; a month may be that of a day. */
const PERIODS = Object.entries(VALUE_WORDS.period)
  .filter(([period]) => /^(quarter|semester)-/.test(period))
  .flatMap(([period, spellings]) => spellings.map((spelling) => ({ period, words: ` ${wordKey(spelling)} ` })));

/** The years that one or two of them mean: both of a school year, none of a plan's (`5 năm 2021-2025`). */
function yearsMeant(first: number, last: string | undefined): readonly number[] {
  if (last === undefined) return [first];
  return Number(last) === first + 1 ? [first, Number(last)] : [];
}

/** What the titles above a scoring table say: `… QUÝ 3 NĂM 2021`. */
export function toldByTitles(titles: readonly string[]): ToldRound {
  const text = ` ${titles
    .map(wordKey)
    .join(' ')
    .replace(WRITTEN_DAY, ' ')
    .replace(CITED_ACT, ' ')
    .replace(UP_TO_YEAR, ' ')
    .replace(/(\d{4})\s*\/\s*(?=\d{4})/g, '$1-')
    .replace(/[^\p{L}\p{N}-]+/gu, ' ')} `;
  const years = [...text.matchAll(YEAR)].flatMap(([, first, last]) => yearsMeant(Number(first), last));
  const periods = new Set(PERIODS.filter(({ words }) => text.includes(words)).map(({ period }) => period));
  const [period] = periods;
  const isOne = periods.size === 1;
  return {
    campaign: null,
    years,
    period: isOne && period !== undefined && isPeriod(period) ? period : null,
  };
}

function isPeriod(text: string): text is Period {
  return text in VALUE_WORDS.period;
}

/** In what a workbook belongs to another round, as it says; `null` where it does not, or says nothing. */
export function differingPart(told: ToldRound, round: Round): 'campaign' | 'year' | 'period' | null {
  if (told.campaign !== null && round.campaign !== null && told.campaign !== round.campaign) return 'campaign';
  return otherTime(told, round)?.part ?? null;
}

/** Another year or period than the round's: which was told, and the round's own, as years and names of periods. */
export interface OtherTime {
  readonly part: 'year' | 'period';
  readonly told: string;
  readonly own: string;
}

/** The other year or period of which something is, as it says; `null` where it says none. */
export function otherTime({ years, period }: Pick<ToldRound, 'years' | 'period'>, round: Round): OtherTime | null {
  if (years.length > 0 && !years.some((year) => isOfRound(year, years, round)))
    return { part: 'year', told: [...new Set(years)].join(', '), own: String(round.year) };
  return period !== null && round.period !== null && period !== round.period
    ? { part: 'period', told: period, own: round.period }
    : null;
}

/** Whether a year among those told is the round's. Of a round of a school year the first half is in the year before; two years are one school year then. */
function isOfRound(year: number, years: readonly number[], { year: own, isSchoolYear }: Round): boolean {
  if (!isSchoolYear) return year === own;
  return year === own
    ? years.includes(own - 1) || !years.includes(own + 1)
    : year === own - 1 && !years.includes(own - 2);
}
