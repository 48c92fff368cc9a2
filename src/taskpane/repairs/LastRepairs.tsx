import { Button } from '@fluentui/react-components';
import { decimalText } from '../../i18n/numbers';
import { notedChange } from '../../review/repair-preview';
import type { RepairLine } from '../../review/repairs';
import { usePane } from '../pane-context';
import { Disclosure } from '../parts/Disclosure';
import { Section } from '../parts/Section';
import { Changes } from './Changes';
import { useRepairsStyles } from './Repairs.styles';
import type { RepairingWork } from './useRepairing';

/** What was repaired last, cell by cell as it was noted, and the way to take it back. */
export function LastRepairs({
  last,
  work,
  isDisabled,
}: {
  readonly last: readonly RepairLine[];
  readonly work: RepairingWork;
  readonly isDisabled: boolean;
}) {
  const { texts } = usePane();
  const styles = useRepairsStyles();
  const words = texts.repairs;
  const count = decimalText(texts.language, String(last.length));
  return (
    <Section title={words.lastTitle}>
      <Disclosure label={words.cells(count)} name={words.cellsOf(count, words.lastTitle)}>
        {() => <Changes changes={last.map((line) => notedChange(texts, line))} />}
      </Disclosure>
      <Button className={styles.takeBack} disabledFocusable={isDisabled} onClick={work.takeBack}>
        {work.busy === 'taking-back' ? words.takingBack : words.takeBack(count)}
      </Button>
    </Section>
  );
}
