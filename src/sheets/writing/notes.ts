import type { Assignment, Setting } from '../../domain/rules/settings';
import type { RuleStatus } from '../../domain/terms';
import { common, ruleNotes } from '../../i18n/papers/result-tabs/common';
import { settingTitle, settingValue } from '../../i18n/setting-text';
import type { Writing } from './context';

/** The mark of a rule whose original text nobody has read; `null` for a verified one, and for what the round or a default sets. */
export function markText({ texts }: Writing, status: RuleStatus | null): string | null {
  return status === null || status === 'verified' ? null : texts.words.checkOriginal;
}

/** The layer that a setting comes from, with the cell where a tab sets it. */
export function layerText({ texts }: Writing, { layer, at }: Setting): string {
  return at === null ? texts.words.layer[layer] : common.cellOfTab(at.sheet, at.cell);
}

/** What another layer says, which does not hold here. */
function overriddenNote({ texts, names }: Writing, { key, text, layer, at, citation }: Assignment): string {
  const source = [texts.words.layer[layer], citation, at === null ? null : common.cellOfTab(at.sheet, at.cell)];
  const told = source.filter((part) => part !== null).join(' · ');
  return ruleNotes.insteadOf(settingValue(texts, key, text, names), told);
}

function settingNote(writing: Writing, setting: Setting): string {
  const { texts, names } = writing;
  const { key, text, citation, status } = setting;
  const mark = markText(writing, status);
  return [
    ruleNotes.setting(settingTitle(texts, key, names), settingValue(texts, key, text, names)),
    ruleNotes.layer(layerText(writing, setting)),
    ...(citation === null ? [] : [ruleNotes.citation(citation)]),
    ...(mark === null || status === null ? [] : [ruleNotes.mark(mark, texts.words.ruleStatus[status])]),
    ...setting.overrides.map((other) => overriddenNote(writing, other)),
  ].join('\n');
}

/** Which rules a figure came from: each parameter that is set, with its layer, citation and mark; `null` where none is. */
export function ruleNote(writing: Writing, keys: readonly string[]): string | null {
  const notes = keys.flatMap((key) => {
    const setting = writing.rules.settings.get(key);
    return setting === undefined ? [] : [settingNote(writing, setting)];
  });
  return notes.length === 0 ? null : notes.join('\n\n');
}

/** Notes one under the other, without those that are none. */
export function joinNotes(...notes: readonly (string | null)[]): string {
  return notes.filter((note) => note !== null).join('\n\n');
}
