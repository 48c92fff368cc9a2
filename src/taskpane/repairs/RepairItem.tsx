import { Button, Checkbox, Radio, RadioGroup } from '@fluentui/react-components';
import { decimalText } from '../../i18n/numbers';
import { previewOf } from '../../review/repair-preview';
import type { Repair } from '../../review/repairs';
import { usePane } from '../pane-context';
import { CellLink } from '../parts/CellLink';
import { Disclosure } from '../parts/Disclosure';
import { Changes } from './Changes';
import { useRepairsStyles } from './Repairs.styles';
import type { RepairingWork } from './useRepairing';

/** A repair: where, whose, what it changes into what, and the choice, which is nobody's but the user's. */
export function RepairItem({
  repair,
  offered,
  work,
  isDisabled,
}: {
  readonly repair: Repair;
  readonly offered: readonly Repair[];
  readonly work: RepairingWork;
  readonly isDisabled: boolean;
}) {
  const { texts, names } = usePane();
  const styles = useRepairsStyles();
  const words = texts.repairs;
  const option = work.optionOf(repair);
  const { at, options } = previewOf(texts, offered, work.chosen, repair);
  const place = texts.pane.cellOf(at.sheet, at.cell);
  const who = repair.subject === null ? undefined : names.subjects.get(repair.subject);
  return (
    <div className={styles.repair}>
      <span className={styles.head}>
        <span className={styles.place}>
          <CellLink place={at} />
        </span>
        {who !== undefined && <span className={styles.remark}>{who}</span>}
      </span>
      {options.length === 1 ? (
        options.map(({ summary }) => (
          <Checkbox
            key={summary}
            className={styles.choice}
            label={<span className={styles.change}>{summary}</span>}
            aria-label={words.changeAt(place, summary)}
            checked={option !== null}
            disabled={isDisabled}
            onChange={(_event, { checked }) => work.choose([repair], checked === true ? 0 : null)}
          />
        ))
      ) : (
        <RadioGroup
          aria-label={place}
          value={option === null ? '' : String(option)}
          disabled={isDisabled}
          onChange={(_event, { value }) => work.choose([repair], Number(value))}
        >
          {options.map(({ summary }, index) => (
            <Radio
              key={String(index)}
              className={styles.choice}
              value={String(index)}
              label={<span className={styles.change}>{summary}</span>}
            />
          ))}
        </RadioGroup>
      )}
      {options.length > 1 && option !== null && (
        <Button
          appearance="transparent"
          size="small"
          className={styles.leave}
          aria-label={words.leaveOf(place)}
          disabledFocusable={isDisabled}
          onClick={() => work.choose([repair], null)}
        >
          {words.leave}
        </Button>
      )}
      {options.map(({ summary, cells }, index) => {
        if (cells.length === 1) return null;
        const count = decimalText(texts.language, String(cells.length));
        // Of several ways, each says what it is to be told apart.
        const name = words.cellsOf(count, options.length === 1 ? place : words.changeAt(place, summary));
        return (
          <Disclosure key={String(index)} label={words.cells(count)} name={name}>
            {() => <Changes changes={cells} />}
          </Disclosure>
        );
      })}
    </div>
  );
}
