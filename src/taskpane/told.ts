import type { Texts } from '../i18n/texts';
import type { RoundState } from './round-state';

/** What a screen reader is told of the state. */
export function toldOf(texts: Texts, state: RoundState): string {
  const words = texts.pane;
  switch (state.phase) {
    case 'nothing':
      return '';
    case 'reading':
      return words.reading;
    case 'writing':
      return words.writing;
    case 'unusable':
      return words.unusable.title;
    case 'ready': {
      const { outcome } = state;
      if (outcome?.kind === 'written') {
        const written = words.told.written(outcome.tabs.length);
        return state.isStale ? `${written} ${words.stale.title}` : written;
      }
      if (outcome?.kind === 'refused') {
        return outcome.failure.code === 'excel.unfinished' ? words.refused.unfinished : words.refused.title;
      }
      if (state.isStale) return words.stale.title;
      const { findings, round } = state.checked.review;
      return words.told.read({
        people: round.people.length,
        errors: findings.filter(({ severity }) => severity === 'error').length,
        warnings: findings.filter(({ severity }) => severity === 'warning').length,
      });
    }
  }
}
