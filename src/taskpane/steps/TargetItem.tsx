import type { Finding } from '../../domain/finding';
import type { TargetResult } from '../../domain/targets/targets';
import { findingSentence } from '../../i18n/finding-text';
import { decimalText, figureText, percentText } from '../../i18n/numbers';
import { settingTitle } from '../../i18n/setting-text';
import type { Texts } from '../../i18n/texts';
import { usePane } from '../pane-context';
import { FillBar } from '../parts/FillBar';
import { Told, type Tone } from '../parts/Told';
import { OUTLOOK_TONE } from '../parts/tones';
import { useCeilingsStepStyles } from './CeilingsStep.styles';

/** What a target asks for, in figures; `null` where it is set by hand. */
function wanted(texts: Texts, { target, indicator }: TargetResult): string | null {
  const words = texts.steps.ceilings;
  switch (target.kind) {
    case 'share-nominated':
    case 'roster-share':
      return words.wantedShare[target.comparator](percentText(texts.language, target.percent));
    case 'count-nominated':
      return target.max === undefined
        ? words.wantedCount(String(target.min))
        : words.wantedRange(String(target.min), String(target.max));
    case 'indicator': {
      const figure = indicator.wanted;
      return figure === null
        ? null
        : words.wantedFigure[target.direction](figureText(texts.language, figure, target.measure === 'percent'));
    }
    case 'by-hand':
      return null;
  }
}

function outcome(texts: Texts, { target, met, stated }: TargetResult): readonly [Tone, string] {
  const words = texts.steps.ceilings;
  if (target.kind === 'by-hand') {
    if (stated === null) return ['idle', words.byHand];
    return stated ? ['good', words.stated.yes] : ['bad', words.stated.no];
  }
  if (met === null) return ['open', words.unknown];
  return met ? ['good', words.met] : ['bad', words.unmet];
}

/** One target: what was reached of what was asked, and the warning where a ceiling rules it out. */
export function TargetItem({ result, conflict }: { readonly result: TargetResult; readonly conflict: Finding | null }) {
  const { texts, names } = usePane();
  const styles = useCeilingsStepStyles();
  const words = texts.steps.ceilings;
  const { target, actual, indicator } = result;
  const count = (value: number): string => decimalText(texts.language, String(value));
  const { bars } = texts.views;
  const part = (what: string, value: number): string => bars.part(what, count(value));
  const [tone, told] = outcome(texts, result);
  const isUnstated = target.kind === 'by-hand' && result.stated === null;
  const asked = wanted(texts, result);
  const figure = target.kind === 'indicator' ? indicator.reached : null;
  const reached =
    actual === null
      ? figure === null || target.kind !== 'indicator'
        ? null
        : figureText(texts.language, figure, target.measure === 'percent')
      : target.kind === 'count-nominated'
        ? count(actual.count)
        : words.actual(count(actual.count), count(actual.of));
  return (
    <li className={styles.target}>
      <span className={styles.name}>{target.name}</span>
      <span className={styles.result}>
        <Told tone={tone}>{told}</Told>
        <span className={styles.figures}>{[reached, asked].filter((part) => part !== null).join(' · ')}</span>
      </span>
      {result.reach !== null && result.outlook !== null && actual !== null && (
        <>
          <FillBar
            parts={[
              { filling: 'solid', amount: result.reach.least, text: part(bars.sure, result.reach.least) },
              {
                filling: 'striped',
                amount: result.reach.most - result.reach.least,
                text: part(bars.open, result.reach.most - result.reach.least),
              },
              {
                filling: 'empty',
                amount: actual.of - result.reach.most,
                text: part(bars.out, actual.of - result.reach.most),
              },
            ]}
          />
          <span className={styles.result}>
            <Told tone={OUTLOOK_TONE[result.outlook]}>{words.outlook[result.outlook]}</Told>
            <span className={styles.figures}>{words.reach(count(result.reach.least), count(result.reach.most))}</span>
          </span>
        </>
      )}
      {isUnstated && (
        <span className={styles.help}>{words.byHandHelp(settingTitle(texts, `target.${target.id}`, names))}</span>
      )}
      {result.unsure !== null && <Told tone="info">{words.unsure[result.unsure.of](count(result.unsure.count))}</Told>}
      {conflict !== null && <Told tone="warning">{findingSentence(texts, conflict, names)}</Told>}
    </li>
  );
}
