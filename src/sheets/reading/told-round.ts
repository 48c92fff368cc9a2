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

/** A day as papers write it: its month and year are not those of the round. */
const WRITTEN_DAY = /ngay\s*\S{1,6}\s*thang\s*\S{1,6}\s*nam\s*\S+/g;
/** An act that a title rests on: its year is not that of the round. */
const CITED_ACT = /\b(?:quy che|quyet dinh|nghi dinh|thong tu|huong dan|cong van|luat)\b[^.;()]{0,40}?\bnam\s*\d{4}/g;
/** After `năm`, or straight after what says that it is scores: `Bảng chấm điểm 2021`, `Đơn vị chấm 2021`. */
const YEAR = /\b(?:nam\s*(?:hoc\s*)?|cham\s(?:diem\s)?|bang\sdiem\s)(\d{4})(?:\s*-\s*(\d{4}))?(?!\d)/g;
/** Periods that titles name unmistakably; a month may be that of a day. */
const PERIODS = Object.entries(VALUE_WORDS.period)
  .filter(([period]) => /^(quarter|semester)-/.test(period))
  .flatMap(([period, spellings]) => spellings.map((spelling) => ({ period, words: ` ${wordKey(spelling)} ` })));

/** What the titles above a scoring table say: `… QUÝ 3 NĂM 2021`. */
export function toldByTitles(titles: readonly string[]): ToldRound {
  const text = ` ${titles
    .map(wordKey)
    .join(' ')
    .replace(WRITTEN_DAY, ' ')
    .replace(CITED_ACT, ' ')
    .replace(/[^\p{L}\p{N}-]+/gu, ' ')} `;
  const years = [...text.matchAll(YEAR)].flatMap(([, first, last]) => [first, last]);
  const periods = new Set(PERIODS.filter(({ words }) => text.includes(words)).map(({ period }) => period));
  const [period] = periods;
  const isOne = periods.size === 1;
  return {
    campaign: null,
    years: years.flatMap((year) => (year === undefined ? [] : [Number(year)])),
    period: isOne && period !== undefined && isPeriod(period) ? period : null,
  };
}

function isPeriod(text: string): text is Period {
  return text in VALUE_WORDS.period;
}

/** In what a workbook belongs to another round, as it says; `null` where it does not, or says nothing. */
export function differingPart(told: ToldRound, round: Round): 'campaign' | 'year' | 'period' | null {
  if (told.campaign !== null && round.campaign !== null && told.campaign !== round.campaign) return 'campaign';
  if (told.years.length > 0 && !told.years.includes(round.year)) return 'year';
  return told.period !== null && round.period !== null && told.period !== round.period ? 'period' : null;
}
