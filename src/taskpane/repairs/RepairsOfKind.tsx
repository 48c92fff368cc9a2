import { Checkbox } from '@fluentui/react-components';
import type { Ref } from 'react';
import { decimalText } from '../../i18n/numbers';
import type { Repair, RepairKind } from '../../review/repairs';
import { usePane } from '../pane-context';
import { Section } from '../parts/Section';
import { ShortList } from '../parts/ShortList';
import { RepairItem } from './RepairItem';
import { useRepairsStyles } from './Repairs.styles';
import type { RepairingWork } from './useRepairing';

/** How many repairs of a kind are shown at first: all kinds should be in sight. */
const FIRST = 10;

/** The repairs of one kind, to be chosen one by one, or at once where none of them is a question. */
export function RepairsOfKind({
  kind,
  repairs,
  offered,
  work,
  isDisabled,
  titleRef,
}: {
  readonly kind: RepairKind;
  readonly repairs: readonly Repair[];
  readonly offered: readonly Repair[];
  readonly work: RepairingWork;
  readonly isDisabled: boolean;
  readonly titleRef?: Ref<HTMLHeadingElement>;
}) {
  const { texts } = usePane();
  const styles = useRepairsStyles();
  const words = texts.repairs;
  const { name, help } = words.kinds[kind];
  const number = (count: number): string => decimalText(texts.language, String(count));
  const plain = repairs.filter(({ isQuestion }) => !isQuestion);
  const chosen = plain.filter((repair) => work.optionOf(repair) !== null).length;
  return (
    <Section
      title={words.kind(name, number(repairs.length))}
      help={help}
      {...(titleRef === undefined ? {} : { titleRef })}
    >
      {plain.length > 1 && (
        <Checkbox
          className={styles.all}
          label={words.all(number(plain.length))}
          aria-label={words.allOf(number(plain.length), name)}
          checked={chosen === plain.length ? true : chosen > 0 ? 'mixed' : false}
          disabled={isDisabled}
          onChange={() => work.choose(plain, chosen === plain.length ? null : 0)}
        />
      )}
      <ShortList items={repairs} keyOf={({ id }) => id} first={FIRST}>
        {(repair) => <RepairItem repair={repair} offered={offered} work={work} isDisabled={isDisabled} />}
      </ShortList>
    </Section>
  );
}
