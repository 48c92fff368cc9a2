import { Button, Spinner, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import type { SelfTestReport } from '../workbook/self-test';
import { CopyText } from './parts/CopyText';
import { Notice } from './parts/Notice';
import { Section } from './parts/Section';
import { usePaneFooterStyles } from './PaneFooter.styles';
import { usePaneStyles } from './Pane.styles';
import { usePane } from './pane-context';
import { isTabLeft, notPassed, selfTestText } from './self-test-text';
import { useSelfTestStyles } from './SelfTest.styles';
import { useFault } from './useFault';

function Report({ report }: { readonly report: SelfTestReport }) {
  const { texts } = usePane();
  const styles = useSelfTestStyles();
  const words = texts.selfTest;
  const count = notPassed(report);
  return (
    <>
      <Notice intent={count === 0 ? 'success' : 'warning'} title={words.done}>
        <p className={styles.text}>{count === 0 ? words.allPassed : words.notAllPassed(count)}</p>
        {isTabLeft(report) && <p className={styles.text}>{words.left}</p>}
      </Notice>
      <Section title={words.results}>
        <ul className={styles.list}>
          {report.results.map(({ name, outcome }) => (
            <li key={name} className={styles.item}>
              <span>{words.tests[name]}</span>
              <span className={mergeClasses(styles.outcome, outcome.kind !== 'passed' && styles.wrong)}>
                {words.outcomes[outcome.kind]}
              </span>
            </li>
          ))}
        </ul>
      </Section>
      <CopyText text={selfTestText(texts, report)} words={{ ...words, label: words.report, help: words.reportHelp }} />
    </>
  );
}

/** Tries out the Excel that the pane is in, and gives a text to send to whoever helps. */
export function SelfTest({
  run,
  onLeftOver,
  onBack,
}: {
  readonly run: () => Promise<SelfTestReport>;
  /** Told where the temporary tab may be there still. */
  readonly onLeftOver: () => void;
  readonly onBack: () => void;
}) {
  const { texts } = usePane();
  const styles = useSelfTestStyles();
  const paneStyles = usePaneStyles();
  const footerStyles = usePaneFooterStyles();
  const words = texts.selfTest;
  const [report, setReport] = useState<SelfTestReport | null>(null);
  const [isRunning, setRunning] = useState(false);
  const attempt = useFault();
  const start = (): void => {
    if (isRunning) return;
    setRunning(true);
    attempt(async () => {
      const found = await run();
      if (isTabLeft(found)) onLeftOver();
      setReport(found);
      setRunning(false);
    });
  };
  return (
    <>
      <div className={mergeClasses(paneStyles.panel, styles.panel)}>
        <h2 className={styles.title}>{words.name}</h2>
        <p className={styles.text}>{words.about}</p>
        {report !== null && !isRunning && <Report report={report} />}
      </div>
      <footer className={footerStyles.footer}>
        <Button className={footerStyles.other} disabledFocusable={isRunning} onClick={onBack}>
          {words.back}
        </Button>
        <Button
          appearance="primary"
          className={footerStyles.main}
          disabledFocusable={isRunning}
          {...(isRunning ? { icon: <Spinner size="extra-tiny" /> } : {})}
          onClick={start}
        >
          {isRunning ? words.running : report === null ? words.start : words.again}
        </Button>
      </footer>
    </>
  );
}
