import { Link } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Finding } from '../../domain/finding';
import { findingSentence } from '../../i18n/finding-text';
import { groundsOf, isGroundless } from '../../review/finding-grounds';
import type { Review } from '../../review/review';
import { usePane } from '../pane-context';
import { useWayToRepair } from '../repairs/repairing-context';
import { CellLink } from './CellLink';
import { Disclosure } from './Disclosure';
import { FindingGrounds } from './FindingGrounds';
import { useFindingItemStyles } from './FindingItem.styles';
import { ToneIcon } from './Told';
import { SEVERITY_TONE } from './tones';

/** One finding: what is wrong and what to do, the way to its cell, to its repair and to what it rests on, where there is one. */
export function FindingItem({ found, review }: { readonly found: Finding; readonly review: Review }) {
  const { texts, names } = usePane();
  const styles = useFindingItemStyles();
  const repair = useWayToRepair()(found);
  const grounds = useMemo(() => groundsOf(found, review), [found, review]);
  const { sheet, cell } = found;
  const sentence = findingSentence(texts, found, names);
  const name = names.subjects.get(found.subject ?? '') ?? '';
  const who = name === '' || sentence.includes(name) ? null : name;
  const place = sheet === null ? '' : cell === null ? sheet : texts.pane.cellOf(sheet, cell);
  return (
    <div className={styles.finding}>
      <ToneIcon tone={SEVERITY_TONE[found.severity]} />
      <div className={styles.content}>
        {sheet !== null && (
          <span className={styles.place}>
            <CellLink place={cell === null ? { sheet } : { sheet, cell }} />
            {who !== null && <span className={styles.who}>{who}</span>}
          </span>
        )}
        <span className={styles.sentence}>{sentence}</span>
        {repair !== null && (
          <Link as="button" className={styles.repair} aria-label={texts.repairs.openOf(place)} onClick={repair}>
            {texts.repairs.openAt}
          </Link>
        )}
        {!isGroundless(grounds) && (
          <Disclosure label={texts.pane.why} name={texts.pane.whyOf(place === '' ? sentence : `${place}, ${sentence}`)}>
            {() => <FindingGrounds grounds={grounds} />}
          </Disclosure>
        )}
      </div>
    </div>
  );
}
