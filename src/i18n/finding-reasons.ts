import type { Finding } from '../domain/finding';
import { type Names, awardName } from './names';
import { decimalText } from './numbers';
import { whoText } from './sentences';
import { settingName, settingTitle, settingValue } from './setting-text';
import type { Texts } from './texts';

/** The word for a code; a code without one stands for itself. */
export function wordOf(record: Readonly<Record<string, string>>, key: string): string {
  return record[key] ?? key;
}

/** The sentence for a value that cannot be read, by the stable word of what it should have been. */
export function unreadable(texts: Texts, found: Finding, names: Names): string {
  const { findings, labels, expectations } = texts;
  const { what = '', value = '', key = '' } = found.params;
  const subject = subjectText(texts, found, names);
  switch (what) {
    case 'ballot-direction':
    case 'ballot-header':
    case 'ballot-column':
    case 'ballot-invalid-twice':
    case 'rater':
      return findings[`value.unreadable.${what}`]();
    case 'alternatives':
      return findings['value.unreadable.alternatives']({ part: value });
    case 'parameter-key':
      return findings['value.unreadable.parameter-key']({ value });
    case 'parameter-value':
      return findings['value.unreadable.parameter-value']({ setting: settingTitle(texts, key, names), value });
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

/** A rule or a setting that is not verified: what it is, where it comes from, and how it is confirmed. */
export function unconfirmed(texts: Texts, found: Finding, names: Names): string {
  const { rule, scheme, citation = '', status = '', value = '', suggest } = found.params;
  if (scheme !== undefined) {
    return texts.findings['rule.unconfirmed.scheme']({
      setting: settingName(texts, scheme, names),
      citation,
      status: wordOf(texts.words.ruleStatus, status),
      value: settingValue(texts, scheme, value, names),
      typed: value,
    });
  }
  const award = awardName(names, found.subject ?? '');
  if (rule !== undefined && suggest !== undefined) {
    return texts.findings['rule.unconfirmed.choice']({
      setting: settingTitle(texts, rule, names),
      citation,
      status: wordOf(texts.words.ruleStatus, status),
      suggest: suggest === '' ? null : settingValue(texts, rule, suggest, names),
    });
  }
  const confirmed = `${found.subject ?? ''}.rule.confirmed`;
  return rule === undefined
    ? texts.findings['rule.unconfirmed.rule']({
        award,
        citation,
        status: wordOf(texts.words.ruleStatus, status),
        setting: settingTitle(texts, confirmed, names),
        value: settingValue(texts, confirmed, 'yes', names),
        typed: 'yes',
      })
    : texts.findings['rule.unconfirmed.setting']({ award, setting: settingName(texts, rule, names) });
}

/** Why somebody cannot have been rated so, by the decree's rule. */
export function ratingFault(texts: Texts, { params }: Finding, who: string): string {
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
export function markOf(texts: Texts, { status }: Finding['params']): string | null {
  return status === 'verified' ? null : texts.words.checkOriginal.toLocaleLowerCase('vi');
}

/** Why somebody is not known: no such person, several of that name, or a column of a ballot tab that names nobody. */
export function unknownPerson(texts: Texts, { subject, params }: Finding): string {
  const { name = '', code = subject, among = '', header = '' } = params;
  const { findings } = texts;
  if (header === 'ordinal') return findings['person.unknown.ordinal']({ heading: name });
  const who = whoText(texts, name, code);
  if (among === '') return findings['person.unknown']({ who });
  return findings[header === 'ballot' ? 'person.ambiguous.on-ballot' : 'person.ambiguous']({ who, among });
}

/** Why a recorded decision cannot be applied. */
export function notApplicable(
  { findings }: Texts,
  award: string,
  who: string,
  { reason, typed = '', among = '' }: Finding['params'],
): string {
  switch (reason) {
    case 'no-code':
      return findings['decision.no-code']({ award });
    case 'by-name':
      return findings['decision.by-name']({ award, who });
    case 'namesakes':
      return findings['decision.namesakes']({ award, name: typed, among });
    case 'unknown':
      return findings['decision.unknown']({ award, typed });
    case 'no-award':
      return findings['decision.no-award']({ who });
    case 'both-ways':
      return findings['decision.both-ways']({ award, who });
    case 'too-many':
      return findings['decision.too-many']({ award, who });
    default:
      return findings['decision.not-tied']({ award, who });
  }
}

/** Why a second ballot proposes nothing. */
export function secondBallot(texts: Texts, award: string, who: string, reason: string | undefined): string {
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
export function changedSinceClosing(texts: Texts, { params, subject }: Finding, names: Names): string {
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

/** Why a council's judgement is not used. */
export function judgementNotUsed(texts: Texts, who: string, criterion: string, reason: string | undefined): string {
  switch (reason) {
    case 'other-group':
      return texts.findings['judgement.other-group']({ who, criterion });
    case 'repeated':
      return texts.findings['judgement.repeated']({ who, criterion });
    default:
      return texts.findings['judgement.unknown']({ criterion });
  }
}

/** Why an indicator is not used. */
export function indicatorNotUsed(texts: Texts, code: string, reason: string | undefined): string {
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

/** Where the roster and the register of initiatives disagree about a level. */
export function initiativeMismatch(texts: Texts, who: string, { params }: Finding): string {
  const { roster = '', register = '', otherSheet = '', otherCell = '' } = params;
  const level = (word: string): string | null => (word === '' ? null : wordOf(texts.words.initiative, word));
  return texts.findings['initiative.mismatch']({
    who,
    roster: level(roster),
    register: level(register),
    other: otherCell === '' ? null : texts.places.tabAndCell(otherSheet, otherCell),
  });
}

/** What the decision of an initiative lacks; where it is not told, both. */
export function missingOf(missing: string | undefined): 'number' | 'date' | 'both' {
  return missing === 'number' || missing === 'date' ? missing : 'both';
}

/** Why a column is not sure to be what it was taken for. */
export function columnReason(texts: Texts, code: string, word: string): string {
  const reasons: Readonly<Record<string, (word: string) => string>> = texts.recognition.reasons;
  return reasons[code]?.(word) ?? code;
}
