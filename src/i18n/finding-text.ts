import type { Finding } from '../domain/finding';
import { type Names, awardName } from './names';
import { dayText, decimalText, percentText } from './numbers';
import { sentenceCase, whoText } from './sentences';
import { settingName, settingTitle, settingValue } from './setting-text';
import type { Texts } from './texts';

function wordOf(record: Readonly<Record<string, string>>, key: string): string {
  return record[key] ?? key;
}

/** The sentence for a value that cannot be read, by the stable word of what it should have been. */
function unreadable(texts: Texts, found: Finding, names: Names): string {
  const { findings, labels, expectations } = texts;
  const { what = '', value = '', key = '' } = found.params;
  const subject = subjectText(texts, found, names);
  switch (what) {
    case 'ballot-header':
    case 'ballot-column':
    case 'rater':
      return findings[`value.unreadable.${what}`]();
    case 'alternatives':
      return findings['value.unreadable.alternatives']({ part: value });
    case 'parameter-key':
      return findings['value.unreadable.parameter-key']({ value });
    case 'parameter-value':
      return findings['value.unreadable.parameter-value']({ key, value });
    default: {
      // An award that stands in no cell is that of a ballot tab, by the tab's name.
      if (what === 'award' && found.cell === null) return findings['value.unreadable.award-of-tab']();
      const label = wordOf(labels, what);
      const expected: Readonly<Record<string, string>> = expectations;
      return findings['value.unreadable']({
        what: subject === '' ? texts.places.label(label) : texts.places.labelOf(label, subject),
        value,
        expected: expected[what] ?? null,
      });
    }
  }
}

/** The subject in words: a person or unit by name and code, an award by its short name. */
function subjectText(texts: Texts, { subject }: Finding, names: Names): string {
  if (subject === null) return '';
  return names.awards.get(subject) ?? whoText(texts, names.subjects.get(subject) ?? '', subject);
}

function unconfirmed(texts: Texts, found: Finding, names: Names): string {
  const { rule, scheme, citation = '', status = '', value = '', suggest } = found.params;
  if (scheme !== undefined) {
    return texts.findings['rule.unconfirmed.scheme']({
      setting: settingName(texts, scheme, names),
      citation,
      status: wordOf(texts.words.ruleStatus, status),
      key: scheme,
      value,
    });
  }
  const award = awardName(names, found.subject ?? '');
  if (rule !== undefined && suggest !== undefined) {
    return texts.findings['rule.unconfirmed.choice']({
      setting: settingTitle(texts, rule, names),
      citation,
      status: wordOf(texts.words.ruleStatus, status),
      suggest: suggest === '' ? null : settingValue(texts, rule, suggest, names),
      key: rule,
    });
  }
  return rule === undefined
    ? texts.findings['rule.unconfirmed.rule']({
        award,
        citation,
        status: wordOf(texts.words.ruleStatus, status),
        key: `${found.subject ?? ''}.rule.confirmed`,
      })
    : texts.findings['rule.unconfirmed.setting']({ award, setting: settingName(texts, rule, names), key: rule });
}

/** Why somebody cannot have been rated so, by the decree's rule. */
function ratingFault(texts: Texts, { params }: Finding, who: string): string {
  const { reason, rating = '', months = '', citation = '' } = params;
  const facts = {
    who,
    rating: wordOf(texts.words.rating, rating),
    months: decimalText(texts.language, months),
    citation,
    mark: markOf(texts, params),
  };
  switch (reason) {
    case 'short-service':
      return texts.findings['rating.short-service'](facts);
    case 'absence':
      return texts.findings['rating.absence'](facts);
    default:
      return texts.findings['rating.disciplined'](facts);
  }
}

/** The mark of a source whose original text nobody has read; `null` for a verified one. */
function markOf(texts: Texts, { status }: Finding['params']): string | null {
  return status === 'verified' ? null : texts.words.checkOriginal.toLocaleLowerCase('vi');
}

function notApplicable(texts: Texts, award: string, who: string, reason: string | undefined): string {
  switch (reason) {
    case 'both-ways':
      return texts.findings['decision.both-ways']({ award, who });
    case 'too-many':
      return texts.findings['decision.too-many']({ award, who });
    default:
      return texts.findings['decision.not-tied']({ award, who });
  }
}

/** Why a second ballot proposes nothing. */
function secondBallot(texts: Texts, award: string, who: string, reason: string | undefined): string {
  switch (reason) {
    case 'not-tied':
      return texts.findings['second-ballot.not-tied']({ award, who });
    case 'absent':
      return texts.findings['second-ballot.absent']({ award, who });
    default:
      return texts.findings['second-ballot.no-tie']({ award });
  }
}

/** A figure of a closed round that is another one now. */
function changedSinceClosing(texts: Texts, { params, subject }: Finding, names: Names): string {
  const { figure = '', award = '', before = '', now = '' } = params;
  const { words, language } = texts;
  const statuses: Readonly<Record<string, string>> = { ...words.verdict, ...words.status };
  const value = (text: string): string =>
    text === '' ? texts.places.nothing : (statuses[text] ?? decimalText(language, text));
  const name = subject === null ? null : (names.targets.get(subject) ?? names.subjects.get(subject));
  return texts.findings['round.changed-since-closing']({
    figure: wordOf(words.figure, figure),
    award: award === '' ? null : awardName(names, award),
    who: subject === null ? null : whoText(texts, name ?? '', subject),
    before: value(before),
    now: value(now),
  });
}

function judgementNotUsed(texts: Texts, who: string, criterion: string, reason: string | undefined): string {
  switch (reason) {
    case 'other-group':
      return texts.findings['judgement.other-group']({ who, criterion });
    case 'repeated':
      return texts.findings['judgement.repeated']({ who, criterion });
    default:
      return texts.findings['judgement.unknown']({ criterion });
  }
}

function indicatorNotUsed(texts: Texts, code: string, reason: string | undefined): string {
  switch (reason) {
    case 'worked-out':
      return texts.findings['indicator.worked-out']({ code });
    case 'repeated':
      return texts.findings['indicator.repeated']({ code });
    case 'other-year':
      return texts.findings['indicator.other-year']({ code });
    case 'set-elsewhere':
      return texts.findings['indicator.set-elsewhere']({ code });
    default:
      return texts.findings['indicator.unknown']({ code });
  }
}

function initiativeMismatch(texts: Texts, who: string, { params }: Finding): string {
  const { roster = '', register = '', otherSheet = '', otherCell = '' } = params;
  const level = (word: string): string | null => (word === '' ? null : wordOf(texts.words.initiative, word));
  return texts.findings['initiative.mismatch']({
    who,
    roster: level(roster),
    register: level(register),
    other: otherCell === '' ? null : texts.places.tabAndCell(otherSheet, otherCell),
  });
}

function missingOf(missing: string | undefined): 'number' | 'date' | 'both' {
  return missing === 'number' || missing === 'date' ? missing : 'both';
}

/** Why a column is not sure to be what it was taken for. */
function columnReason(texts: Texts, code: string, word: string): string {
  const reasons: Readonly<Record<string, (word: string) => string>> = texts.recognition.reasons;
  return reasons[code]?.(word) ?? code;
}

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
    case 'criterion.unknown':
    case 'criterion.absent':
      return findings[found.code]({ item: item ?? '', form: raw('form') });
    case 'criterion.no-form':
      return findings[found.code]({ scheme: raw('scheme') });
    case 'criterion.sum-mismatch':
      return findings[found.code]({ declared: figure('declared'), sum: figure('sum') });
    case 'person.duplicate':
    case 'person.no-code':
    case 'person.not-scored':
      return findings[found.code]({ who });
    case 'person.unknown': {
      const named = whoText(texts, raw('name'), params['code'] ?? subject);
      const among = params['among'] ?? null;
      return among === null
        ? findings[found.code]({ who: named })
        : findings['person.ambiguous']({ who: named, among });
    }
    case 'person.name-differs':
      return findings[found.code]({ who: whoText(texts, raw('roster'), subject), name: raw('name') });
    case 'unit.unknown':
      return findings[found.code]({ who, unit: raw('unit') });
    case 'value.unreadable':
      return unreadable(texts, found, names);
    case 'column.missing':
      return findings[found.code]({ column: wordOf(labels, raw('column')) });
    case 'column.unclear':
      return findings[found.code]({ heading: raw('heading'), why: columnReason(texts, raw('reason'), raw('word')) });
    case 'row.unclear':
      return findings[found.code]({ row: raw('row') });
    case 'column.repeated':
      return findings[found.code]({ heading: raw('heading'), used: raw('used') });
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
        award: params['award'] === undefined ? null : award,
      });
    case 'round.label-repeated':
      return findings[found.code]({ label: awardName(names, raw('label')) });
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
    case 'ballot.hands-raised':
      return findings[found.code]({ award });
    case 'second-ballot.not-applicable':
      return secondBallot(texts, award, who, params['reason']);
    case 'ceiling.base-pending':
      return findings[found.code]({ award, pending: figure('pending') });
    case 'decision.not-applicable':
      return notApplicable(texts, award, who, params['reason']);
    case 'rule.vote-threshold-unset':
      return findings[found.code]({ award, key: raw('key') });
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
    case 'statute.not-used':
      return findings[found.code]({ statute: raw('statute'), key: raw('key') });
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
      return findings[found.code]({ count: figure('count'), key: raw('key') });
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
