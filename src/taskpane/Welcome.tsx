import { Button } from '@fluentui/react-components';
import { DocumentAdd20Regular } from '@fluentui/react-icons/svg/document-add';
import { Play20Regular } from '@fluentui/react-icons/svg/play';
import { useId } from 'react';
import type { PaneHost } from '../workbook/pane-host';
import { usePane } from './pane-context';
import { OpeningNotice } from './start/OpeningNotice';
import { fetchSample } from './start/sample';
import { useStartStyles } from './start/Start.styles';
import { useOpenOther } from './start/useOpenOther';

/** What the pane says before anything is read: what it does, and the ways to begin besides reading the open workbook. */
export function Welcome({
  openOther,
  isSample,
  onNewRound,
}: Pick<PaneHost, 'openOther' | 'isSample'> & { readonly onNewRound: () => void }) {
  const { texts } = usePane();
  const styles = useStartStyles();
  const words = texts.start;
  const id = useId();
  const opening = useOpenOther(openOther);
  const { isBusy } = opening;
  return (
    <div className={styles.start}>
      <h2 className={styles.title}>{words.title}</h2>
      <ul className={styles.lines}>
        {words.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className={styles.quiet}>{words.privacy}</p>
      <OpeningNotice opening={opening} />
      {isSample && <p className={styles.text}>{words.isSample}</p>}
      <ul className={styles.ways}>
        {!isSample && (
          <li className={styles.way}>
            <Button
              icon={<Play20Regular />}
              aria-describedby={`${id}-sample`}
              disabledFocusable={isBusy}
              onClick={isBusy ? undefined : () => opening.open(fetchSample)}
            >
              {isBusy ? words.opening : words.sample.open}
            </Button>
            <p id={`${id}-sample`} className={styles.help}>
              {words.sample.help}
            </p>
          </li>
        )}
        <li className={styles.way}>
          <Button icon={<DocumentAdd20Regular />} aria-describedby={`${id}-fresh`} onClick={onNewRound}>
            {words.fresh.open}
          </Button>
          <p id={`${id}-fresh`} className={styles.help}>
            {words.fresh.help}
          </p>
        </li>
      </ul>
    </div>
  );
}
