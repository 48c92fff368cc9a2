import { Button, Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { notWrittenText } from '../../i18n/failure-text';
import { type CorrectionRefusal, type CorrectionTarget, isOneTarget, planCorrection } from '../../review/corrections';
import { useMainAction } from '../main-action';
import { usePane } from '../pane-context';
import { CellLink } from '../parts/CellLink';
import { Told } from '../parts/Told';
import { useCorrectStyles } from './Correct.styles';
import { useCorrecting } from './correcting-context';
import { targetText } from './target-text';

/** Why it cannot be said from here. */
function Refused({ why }: { readonly why: CorrectionRefusal }) {
  const { texts } = usePane();
  const words = texts.correcting;
  switch (why.code) {
    case 'only-tab':
      return <Told tone="bad">{words.onlyTab(texts.words.tab[why.meaning])}</Told>;
    case 'second-tab':
      return <Told tone="bad">{words.secondTab(texts.words.tab[why.meaning])}</Told>;
    case 'shared-cell':
      return (
        <>
          <Told tone="bad">{words.sharedCell}</Told>
          <CellLink place={why.at} />
        </>
      );
  }
}

/** The choice of what a column or a tab is (or, with `isBack`, the taking back of what was said), with what it changes shown before it is done. */
export function CorrectForm({
  target,
  offered,
  isBack,
  onClose,
}: {
  readonly target: CorrectionTarget;
  readonly offered: readonly string[];
  readonly isBack: boolean;
  readonly onClose: () => void;
}) {
  const { texts } = usePane();
  const styles = useCorrectStyles();
  const words = texts.correcting;
  const { checked, outcome, isBusy, correct } = useCorrecting();
  const appearance = useMainAction();
  const [word, setWord] = useState('');
  const isSaid = isBack || word !== '';
  const plan = checked === null || !isSaid ? null : planCorrection(checked, target, isBack ? null : word);
  const what = targetText(texts, target);
  const failure = outcome !== null && isOneTarget(outcome.plan.target, target) ? outcome.failure : null;
  return (
    <div className={styles.form} role="group" aria-label={words.title(what)}>
      <p className={styles.title}>{isBack ? words.undoOf(what) : words.title(what)}</p>
      {!isBack && (
        <Field label={words.means}>
          <Select autoFocus className={styles.input} value={word} onChange={(_, { value }) => setWord(value)}>
            <option value="">{words.choose}</option>
            {offered.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {plan?.ok === true && (
        <>
          {plan.value.turnsInto !== null && (
            <Told tone="warning">{words.turnsInto(texts.words.tab[plan.value.turnsInto])}</Told>
          )}
          <p className={styles.text}>{plan.value.newTab === null ? words.ownTab : words.newTab(plan.value.newTab)}</p>
        </>
      )}
      {plan?.ok === false && <Refused why={plan.error} />}
      {failure !== null && <Told tone="error">{notWrittenText(texts, failure)}</Told>}
      <div className={styles.actions}>
        <Button
          size="small"
          appearance={appearance}
          autoFocus={isBack}
          disabledFocusable={isBusy || plan?.ok !== true}
          onClick={() => {
            if (plan?.ok === true) correct(plan.value);
          }}
        >
          {words.apply}
        </Button>
        <Button size="small" onClick={onClose}>
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}
