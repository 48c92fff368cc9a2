import { Button, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import { decimalText } from '../../i18n/numbers';
import type { Collection } from '../../review/collecting/sent';
import { usePane } from '../pane-context';
import { Section } from '../parts/Section';
import { ShortList } from '../parts/ShortList';
import { Told } from '../parts/Told';
import { Who } from '../parts/Who';
import { useCollectingStyles } from './Collecting.styles';

/** How many units are shown before somebody asks for more. */
const STEP = 50;

/** Who has sent what and who is missing, by unit and rater, and the people whom nobody has scored. */
export function UnitTable({ collection }: { readonly collection: Collection }) {
  const { texts } = usePane();
  const styles = useCollectingStyles();
  const words = texts.collecting;
  const [shown, setShown] = useState(STEP);
  const { units, raters, unscored } = collection;
  const number = (count: number): string => decimalText(texts.language, String(count));
  const sent = units.filter(({ files }) => files.length > 0).length;
  return (
    <>
      <Section title={words.unitsTitle} help={words.unitsSent(number(sent), number(units.length))}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={styles.headName}>
                {texts.collect.unit}
              </th>
              <th scope="col" className={styles.head}>
                {texts.collect.people}
              </th>
              {raters.map((rater) => (
                <th key={rater} scope="col" className={styles.head}>
                  {texts.words.rater[rater]}
                </th>
              ))}
            </tr>
          </thead>
          {units.slice(0, shown).map(({ unit, people, scored, files }) => (
            <tbody key={unit}>
              <tr className={styles.row}>
                <th scope="rowgroup" colSpan={raters.length + 2} className={styles.unit}>
                  {unit === '' ? texts.collect.noUnit : unit}
                  {files.length > 0 && <span className={styles.files}>{files.join(', ')}</span>}
                </th>
              </tr>
              <tr>
                <td className={styles.figure}>{files.length === 0 && <Told tone="open">{words.notSent}</Told>}</td>
                <td className={styles.figure}>{number(people)}</td>
                {raters.map((rater) => (
                  <td key={rater} className={mergeClasses(styles.figure, scored[rater] < people && styles.short)}>
                    {number(scored[rater])}
                  </td>
                ))}
              </tr>
            </tbody>
          ))}
        </table>
        {units.length > shown && (
          <Button appearance="transparent" size="small" className={styles.more} onClick={() => setShown(shown + STEP)}>
            {texts.pane.more(Math.min(STEP, units.length - shown))}
          </Button>
        )}
      </Section>
      {unscored.length === 0 ? (
        <Told tone="good">{texts.collect.noUnscored}</Told>
      ) : (
        <Section title={words.unscoredTitle(number(unscored.length))}>
          <ShortList items={unscored} keyOf={({ id }) => id} first={10}>
            {({ id, unit }) => <Who id={id} detail={unit} />}
          </ShortList>
        </Section>
      )}
    </>
  );
}
