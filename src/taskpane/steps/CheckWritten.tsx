import { Button, Spinner } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { failureText } from '../../i18n/failure-text';
import type { CheckedRound } from '../../review/check-round';
import type { TabDifference } from '../../review/verify/compare-tab';
import {
  countText,
  differenceCount,
  differenceText,
  inputText,
  remarkText,
  runTexts,
} from '../../review/verify/sentences';
import { placeOfDifference } from '../../review/verify/place';
import type { Verification } from '../../review/verify/verify';
import type { verifyWorkbook } from '../../review/verify/verify-workbook';
import type { VerifiedTab } from '../../review/verify/written-tabs';
import type { WorkbookPort } from '../../workbook/port';
import { CellLink } from '../parts/CellLink';
import { createDriver } from '../driver';
import { Section } from '../parts/Section';
import { ShortList } from '../parts/ShortList';
import { Told } from '../parts/Told';
import { usePane } from '../pane-context';
import { useFault } from '../useFault';
import { useVoteStyles } from './Vote.styles';

/** How many differences are told at first. */
const FIRST = 10;

interface Line {
  readonly tab: VerifiedTab;
  readonly difference: TabDifference;
}

/** A difference, with the way to it. */
function DifferenceItem({ tab, difference }: Line) {
  const { texts } = usePane();
  const styles = useVoteStyles();
  const cell = placeOfDifference(difference);
  return (
    <span className={styles.block}>
      <span className={styles.text}>{differenceText(texts, tab, difference)}</span>
      {cell !== null && (
        <span>
          <CellLink place={{ sheet: tab.name, cell }} />
        </span>
      )}
    </span>
  );
}

/** What changed in the inputs since the run; nothing where nothing did. */
function Inputs({ inputs, mayFollow }: { readonly inputs: Verification['inputs']; readonly mayFollow: boolean }) {
  const { texts } = usePane();
  const { verify } = texts;
  if (inputs === null) return <Told tone="open">{verify.notStated}</Told>;
  const changed = inputs.filter(({ state }) => state !== 'same');
  return (
    <>
      <Told tone={changed.length === 0 ? 'good' : 'warning'}>
        {verify.inputs(countText(texts, inputs.length), countText(texts, changed.length))}
      </Told>
      {changed.length > 0 && (
        <ShortList items={changed} keyOf={({ name, state }) => `${state} ${name}`} first={FIRST}>
          {(input) => inputText(texts, input)}
        </ShortList>
      )}
      {changed.length > 0 && mayFollow && <Told tone="info">{verify.becauseOfInputs}</Told>}
    </>
  );
}

/** What came of verifying: the conclusion first, then the run, the inputs, the written tabs and the papers. */
function Verified({ verification }: { readonly verification: Verification }) {
  const { texts, names } = usePane();
  const styles = useVoteStyles();
  const { verify } = texts;
  const { run, inputs, tabs, unexpected, ballots, isSame } = verification;
  const lines = tabs.flatMap((tab) => tab.differences.map((difference): Line => ({ tab, difference })));
  const gone = tabs.filter(({ isThere }) => !isThere);
  const remarks = tabs.flatMap((tab) => tab.remarks.map((remark) => remarkText(texts, tab, remark)));
  return (
    <>
      <Told tone={isSame ? 'good' : 'bad'}>{isSame ? verify.check.same : verify.check.different}</Told>
      {runTexts(texts, run).map((text) => (
        <p key={text} className={styles.text}>
          {text}
        </p>
      ))}
      <Inputs inputs={inputs} mayFollow={lines.length > 0} />
      <Told tone={lines.length + gone.length + unexpected.length === 0 ? 'good' : 'bad'}>
        {verify.tabs(countText(texts, tabs.length), countText(texts, differenceCount(tabs)))}
      </Told>
      {gone.map(({ key, name }) => (
        <Told key={key} tone="bad">
          {verify.tabGone(name)}
        </Told>
      ))}
      {unexpected.map((name) => (
        <Told key={name} tone="bad">
          {verify.unexpected(name)}
        </Told>
      ))}
      {lines.length > 0 && (
        <ShortList items={lines} keyOf={(_, index) => String(index)} first={FIRST}>
          {(line) => <DifferenceItem {...line} />}
        </ShortList>
      )}
      {ballots.map(({ award, sheet, isSecond, papers, figures, fingerprint }) => {
        const full = names.fullAwards.get(award) ?? award;
        const isBad = figures === 'different' || fingerprint === 'changed';
        return (
          <Told key={sheet} tone={isBad ? 'bad' : figures === 'same' && fingerprint === 'same' ? 'good' : 'open'}>
            {verify.recount(isSecond ? verify.second(full) : full, countText(texts, papers))} {verify.figures[figures]}{' '}
            {verify.fingerprint[fingerprint]}
          </Told>
        );
      })}
      {remarks.length > 0 && (
        <>
          <p className={styles.help}>{verify.remarks}</p>
          <ShortList items={remarks} keyOf={(text) => text} first={FIRST}>
            {(text) => <span className={styles.help}>{text}</span>}
          </ShortList>
        </>
      )}
    </>
  );
}

/** What came of verifying, and of which reading of the workbook. */
interface Found {
  readonly checked: CheckedRound;
  readonly isWritten: boolean;
  readonly result: Awaited<ReturnType<typeof verifyWorkbook>>;
}

/** Works the written results out anew when somebody asks for it, and tells what is not as it was written. */
export function CheckWritten({
  port,
  checked,
  isWritten,
}: {
  readonly port: WorkbookPort;
  readonly checked: CheckedRound;
  readonly isWritten: boolean;
}) {
  const { texts } = usePane();
  const styles = useVoteStyles();
  const words = texts.verify.check;
  const [found, setFound] = useState<Found | null>(null);
  const [isBusy, setBusy] = useState(false);
  // What was found before the workbook was read or written anew is of no use any more.
  const isOfNow = found?.checked === checked && found.isWritten === isWritten;
  const result = isOfNow && !isBusy ? found.result : null;
  const attempt = useFault();
  const [driver] = useState(() => createDriver());
  // A view that goes takes along what it was at.
  useEffect(() => driver.stop, [driver]);
  const check = (): void => {
    setBusy(true);
    attempt(async () => {
      try {
        const { verifyWorkbook } = await import('../../review/verify/verify-workbook');
        const result = await driver.drive((pace) => verifyWorkbook(port, pace));
        if (result !== null) setFound({ checked, isWritten, result });
      } finally {
        setBusy(false);
      }
    });
  };
  return (
    <Section title={words.title} help={words.help}>
      <div className={styles.block}>
        <div>
          <Button onClick={isBusy ? undefined : check} disabledFocusable={isBusy}>
            {result === null ? words.start : words.again}
          </Button>
        </div>
        <div role="status" className={styles.block}>
          {isBusy && <Spinner size="tiny" labelPosition="after" label={words.busy} />}
          {result?.ok === false && <Told tone="open">{failureText(texts, result.error)}</Told>}
          {result?.ok === true && <Verified verification={result.value} />}
        </div>
      </div>
    </Section>
  );
}
