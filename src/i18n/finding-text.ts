import type { Finding } from '../domain/finding';
import {
  changedSinceClosing,
  columnReason,
  indicatorNotUsed,
  initiativeMismatch,
  judgementNotUsed,
  markOf,
  missingOf,
  notApplicable,
  ratingFault,
  secondBallot,
  unconfirmed,
  unknownPerson,
  unreadable,
  wordOf,
} from './finding-reasons';
import { type Names, awardName } from './names';
import { dayText, decimalText, percentText } from './numbers';
import { sentenceCase, whoText } from './sentences';
import { settingTitle } from './setting-text';
import type { Texts } from './texts';

/** The sentence without its place, beginning in lower case where it can follow one. */
function bareSentence(texts: Texts, found: Finding, names: Names): string {
  const { findings, language, labels, words } = texts;
  const { params, subject } = found;
  const raw = (key: string): string => params[key] ?? '';
  const figure = (key: string): string => decimalText(language, raw(key));
  const item = params['criterion'] ?? null;
  const who = whoText(texts, params['name'] ?? names.subjects.get(subject ?? '') ?? '', subject);
  const award = awardName(names, params['award'] ?? subject ?? '');
  switch (found.code) {
    case 'score.not-a-number':
      return findings[found.code]({ value: raw('value'), item });
    case 'score.above-max':
      return findings[found.code]({ value: figure('value'), max: figure('max'), item: item ?? '' });
    case 'score.below-zero':
      return findings[found.code]({ value: figure('value'), item });
    case 'score.missing':
      return findings[found.code]({ item: item ?? '' });
    case 'score.step':
      return findings[found.code]({ value: figure('value'), step: figure('step') });
    case 'score.shared-cell':
      return findings[found.code]({
        value: figure('value'),
        people: Number(raw('people')),
        criteria: Number(raw('criteria')),
        raters: Number(raw('raters')),
      });
    case 'score.total-mismatch':
      return findings[found.code]({ stated: figure('stated'), total: figure('total') });
    case 'score.off-scale': {
      const scale = raw('scale')
        .split('; ')
        .map((points) => decimalText(language, points));
      return findings[found.code]({ value: figure('value'), item: item ?? '', scale: scale.join('; ') });
    }
    case 'criterion.max-differs':
      return findings[found.code]({ item: item ?? '', max: figure('max'), declared: figure('declared') });
    case 'criterion.maxima-differ': {
      const facts = { item: item ?? '', max: figure('max'), other: figure('other'), tab: raw('tab') };
      return findings[found.code](facts);
    }
    case 'criterion.unknown':
    case 'criterion.absent':
      return findings[found.code]({ item: item ?? '', form: raw('form') });
    case 'criterion.named-penalty':
      return findings[found.code]({ item: item ?? '' });
    case 'column.moved':
      return findings[found.code]();
    case 'scores.only-total':
      return findings[found.code]({ rater: wordOf(words.rater, raw('rater')), people: figure('people') });
    case 'scores.other-round': {
      const part = raw('part') === 'period' ? 'period' : 'year';
      const said = (key: string): string => (part === 'period' ? wordOf(texts.periods, raw(key)) : raw(key));
      return findings[found.code]({ part, told: said('told'), own: said('own') });
    }
    case 'criterion.no-form':
      return findings[found.code]({ scheme: raw('scheme') });
    case 'criterion.sum-mismatch':
      return findings[found.code]({ declared: figure('declared'), sum: figure('sum') });
    case 'person.duplicate':
      return params['header'] === 'ballot'
        ? findings['person.duplicate.on-ballot']({ who })
        : findings[found.code]({ who, tab: params['tab'] ?? '' });
    case 'person.no-name':
    case 'person.no-code':
    case 'person.not-scored':
      return findings[found.code]({ who });
    case 'person.unknown':
      return unknownPerson(texts, found);
    case 'person.name-differs':
      return findings[found.code]({ who: whoText(texts, raw('roster'), subject), name: raw('name') });
    case 'unit.unknown':
      return findings[found.code]({ who, unit: raw('unit') });
    case 'unit.duplicate':
      return findings[found.code]({ code: subject ?? '', unit: raw('unit'), first: raw('first') });
    case 'value.unreadable':
      return unreadable(texts, found, names);
    case 'column.missing':
      return findings[found.code]({ column: wordOf(labels, raw('column')) });
    case 'column.unclear':
      return findings[found.code]({ heading: raw('heading'), why: columnReason(texts, raw('reason'), raw('word')) });
    case 'row.unclear':
    case 'row.over-others':
    case 'row.no-maximum':
    case 'row.below-total':
      return findings[found.code]({ row: raw('row') });
    case 'column.repeated':
      return findings[found.code]({ heading: raw('heading'), used: raw('used') });
    case 'row.award-above':
    case 'row.no-person':
      return findings[found.code]({ rows: figure('rows') });
    case 'tab.not-recognised': {
      const kind = raw('kind');
      const headings = raw('headings') === '' ? [] : raw('headings').split('; ');
      return findings[found.code]({
        tab: raw('tab'),
        headings,
        kind: kind === 'scores' || kind === 'ballots' ? kind : 'others',
        rater: params['rater'] === undefined ? '' : wordOf(words.rater, params['rater']),
      });
    }
    case 'tab.hidden-lines':
      return findings[found.code]({ rows: figure('rows'), columns: figure('columns') });
    case 'correction.not-used':
      return findings[found.code]({
        tab: raw('tab'),
        column: raw('column'),
        why: wordOf(texts.recognition.faults, raw('reason')),
      });
    case 'tab.hidden':
    case 'tab.not-used':
      return findings[found.code]();
    case 'unit.not-scored':
      return findings[found.code]({
        unit: raw('unit'),
        people: figure('people'),
        rater: raw('rater') === '' ? null : wordOf(words.rater, raw('rater')),
      });
    case 'scores.rater-at-maximum':
      return findings[found.code]({ rater: wordOf(words.rater, raw('rater')), people: figure('people') });
    case 'scores.unit-at-maximum':
      return findings[found.code]({
        rater: wordOf(words.rater, raw('rater')),
        unit: raw('unit'),
        people: figure('people'),
      });
    case 'scores.unit-identical':
      return findings[found.code]({
        rater: wordOf(words.rater, raw('rater')),
        unit: raw('unit'),
        people: figure('people'),
        total: figure('total'),
      });
    case 'scores.raters-identical':
      return findings[found.code]({
        first: wordOf(words.rater, raw('first')),
        second: wordOf(words.rater, raw('second')),
        people: figure('people'),
      });
    case 'rater.gap':
      return findings[found.code]({ who, gap: figure('gap'), limit: figure('limit') });
    case 'round.missing':
      return findings[found.code]({
        label: wordOf(labels, raw('label')),
        award: params['award'] === undefined ? null : texts.counting.start.ballot(award, params['ballot'] === 'second'),
      });
    case 'round.label-repeated':
      return findings[found.code]({ label: settingTitle(texts, awardName(names, raw('label')), names) });
    case 'ballot.reconciliation': {
      const line = {
        line: wordOf(words.line, raw('line')),
        left: figure('left'),
        right: figure('right'),
        difference: figure('difference'),
      };
      if (params['award'] === undefined) return findings['ballot.reconciliation.council'](line);
      return findings[found.code]({
        ...line,
        award,
        who: subject === null || subject === params['award'] ? null : who,
      });
    }
    case 'ballot.no-papers':
      return findings[found.code]({ award, returned: figure('returned') });
    case 'title.other-subject':
      return findings[found.code]({ award, name: raw('name'), isOfUnits: raw('subject') === 'unit' });
    case 'ballot.invalid-differs':
      return findings[found.code]({ award, stated: figure('stated'), read: figure('read'), sheet: raw('sheet') });
    case 'ballot.teller-nominee':
      return findings[found.code]({ award, name: raw('name') });
    case 'ballot.invalid-inferred':
      return findings[found.code]({
        award,
        returned: figure('returned'),
        valid: figure('valid'),
        rest: figure('rest'),
      });
    case 'ballot.reason-unclear':
    case 'ballot.reason-names-somebody':
      return findings[found.code]({ award, count: figure('count') });
    case 'round.signer-away':
      if (['tellerChief', 'teller'].includes(raw('role')))
        return findings['round.signer-away.counting']({ isChief: raw('role') === 'tellerChief', name: raw('name') });
      return findings[found.code]({ role: wordOf(labels, raw('role')), name: raw('name') });
    case 'round.signer-differs':
      return findings[found.code]({ role: wordOf(labels, raw('role')), name: raw('name'), signer: raw('signer') });
    case 'round.decision-early':
      return findings[found.code]({ decided: dayText(language, raw('decided')), met: dayText(language, raw('met')) });
    case 'rule.percent-below-one':
      return findings[found.code]({ setting: settingTitle(texts, raw('key'), names), value: figure('value') });
    case 'ballot.unknown-mark':
      return findings[found.code]({ award, who, count: figure('count') });
    case 'ballot.ineligible-nominee':
      return findings[found.code]({
        award,
        who,
        eligibility: wordOf(words.eligibility, raw('eligibility')).toLocaleLowerCase('vi'),
      });
    case 'ballot.unanimous':
      return findings[found.code]({ award, who, isYes: raw('mark') === 'yes' });
    case 'ballot.base-exceeded':
      return findings[found.code]({
        award,
        base: wordOf(words.voteBase, raw('base')),
        of: figure('of'),
        valid: figure('valid'),
        setting: settingTitle(texts, `${raw('award')}.vote.base`, names),
      });
    case 'ballot.rounded-share': {
      const setting = settingTitle(texts, raw('key'), names);
      return findings[found.code]({ award, setting, percent: figure('percent'), yes: figure('yes'), of: figure('of') });
    }
    case 'ballot.hands-raised':
      return findings[found.code]({ award });
    case 'second-ballot.not-applicable':
      return secondBallot(texts, award, who, params['reason']);
    case 'second-ballot.decided-otherwise':
      return findings[found.code]({ award, who, isChosen: params['decision'] === 'chosen' });
    case 'ceiling.base-pending':
      return findings[found.code]({ award, pending: figure('pending') });
    case 'ceiling.unranked': {
      const setting = settingTitle(texts, `${raw('award')}.vote.required`, names);
      return findings[found.code]({ award, count: figure('count'), of: figure('of'), setting });
    }
    case 'rule.act-expired':
      return findings[found.code]({
        act: raw('act'),
        until: dayText(language, raw('until')),
        date: dayText(language, raw('date')),
      });
    case 'rule.outside-plan':
      return findings[found.code]({
        first: dayText(language, raw('first')),
        last: dayText(language, raw('last')),
        from: dayText(language, raw('from')),
        to: dayText(language, raw('to')),
        citation: raw('citation'),
      });
    case 'ceiling.unset': {
      const setting = settingTitle(texts, `${raw('award')}.ceiling.percent`, names);
      return findings[found.code]({ award, count: figure('count'), citation: raw('citation'), setting });
    }
    case 'decision.not-applicable':
      return notApplicable(texts, award, who, params);
    case 'decision.open':
      return findings[found.code]({ award, who });
    case 'rule.vote-threshold-unset':
      return findings[found.code]({ award, setting: settingTitle(texts, raw('key'), names) });
    case 'rule.unconfirmed':
      return unconfirmed(texts, found, names);
    case 'rating.not-possible':
      return ratingFault(texts, found, who);
    case 'rating.share-exceeded':
      return findings[found.code]({
        scope: wordOf(words.ratingScope, raw('scope')),
        excellent: figure('excellent'),
        limit: raw('limit') === '' ? null : figure('limit'),
        percent: percentText(language, raw('percent')),
        citation: raw('citation'),
        mark: markOf(texts, params),
      });
    case 'statute.not-in-force': {
      const day = (key: string): string | null => (raw(key) === '' ? null : dayText(language, raw(key)));
      return findings[found.code]({
        statute: raw('statute'),
        date: dayText(language, raw('date')),
        from: day('from'),
        to: day('to'),
      });
    }
    case 'statute.word-not-used': {
      const facts = { statute: raw('statute'), word: raw('word') };
      return raw('reason') === 'unknown'
        ? findings['statute.word-unknown']({ ...facts, means: raw('means') })
        : findings['statute.word-taken'](facts);
    }
    case 'statute.row-not-used':
      return findings[found.code]({ row: raw('row') });
    case 'statute.not-used':
      return findings[found.code]({ statute: raw('statute'), setting: settingTitle(texts, raw('key'), names) });
    case 'target.conflicts-with-ceiling':
      return findings[found.code]({
        target: raw('target'),
        needed: figure('needed'),
        award,
        limit: figure('limit'),
        base: figure('base'),
        percent: raw('percent') === '' ? null : percentText(language, raw('percent')),
        places: raw('places') === '' ? null : figure('places'),
        citation: raw('citation'),
        plan: raw('plan'),
      });
    case 'article.not-a-quarter':
      return findings[found.code]();
    case 'article.points-unset':
      return findings[found.code]({ count: figure('count'), setting: settingTitle(texts, raw('key'), names) });
    case 'article.repeated':
      return findings[found.code]({ who, title: raw('title') });
    case 'article.not-counted':
      return findings[raw('reason') === 'no-date' ? 'article.no-date' : 'article.outside-quarter']({
        who,
        title: raw('title'),
      });
    case 'judgement.not-used':
      return judgementNotUsed(texts, who, raw('criterion'), params['reason']);
    case 'judgement.missing':
      return findings[found.code]({ who, award });
    case 'indicator.not-used':
      return indicatorNotUsed(texts, raw('code'), params['reason']);
    case 'title.year-not-proposed':
      return findings[found.code]({ who, award, year: raw('year') });
    case 'title.year-ahead':
      return findings[found.code]({ who, award, years: raw('years') });
    case 'initiative.mismatch':
      return initiativeMismatch(texts, who, found);
    case 'initiative.no-decision':
      return findings[found.code]({ title: raw('title'), missing: missingOf(params['missing']) });
    case 'calendar.late':
      return findings[found.code]({ name: raw('name'), day: dayText(language, raw('day')), days: figure('days') });
    case 'text.legacy-encoding':
      return params['certain'] === 'no'
        ? findings['text.legacy-suspected']({ text: params['text'] ?? '' })
        : findings[found.code]({ text: params['text'] ?? null });
    case 'round.changed-since-closing':
      return changedSinceClosing(texts, found, names);
    case 'closing.record-damaged':
    case 'closing.nothing-to-reopen':
      return findings[found.code]();
    case 'closing.date-differs':
      return findings[found.code]({ date: dayText(language, raw('date')) });
    case 'closing.unfinished':
      return findings[found.code]({ errors: figure('errors'), pending: figure('pending') });
    case 'period.missing': {
      const periods: Readonly<Record<string, string>> = texts.periods;
      const listed = raw('periods').split(' ');
      return findings[found.code]({
        who: subject === null ? null : who,
        periods: listed.map((period) => periods[period] ?? period).join(', '),
      });
    }
    case 'follow-up.no-decision':
    case 'follow-up.not-proposed':
      return findings[found.code]({ who, award });
  }
}

/** The sentence alone, where its place is told beside it. */
export function findingSentence(texts: Texts, found: Finding, names: Names): string {
  return sentenceCase(bareSentence(texts, found, names));
}

/** The sentence after its cell (or its tab, where there is no cell): `Ô F12: điểm 12 vượt điểm tối đa 10 …`. */
export function findingText(texts: Texts, found: Finding, names: Names): string {
  const { sheet, cell } = found;
  const sentence = bareSentence(texts, found, names);
  if (cell !== null) return `${texts.places.cell(cell)}: ${sentence}`;
  return sheet === null ? sentenceCase(sentence) : `${texts.places.tab(sheet)}: ${sentence}`;
}

/** Where a finding is: tab and cell; `null` where it is nowhere in particular. */
export function placeText(texts: Texts, { sheet, cell }: Pick<Finding, 'sheet' | 'cell'>): string | null {
  if (sheet === null) return null;
  return cell === null ? texts.places.tab(sheet) : texts.places.tabAndCell(sheet, cell);
}
