import { Button, Spinner } from '@fluentui/react-components';
import { Suspense, lazy, useState } from 'react';
import type { Tie } from '../../domain/nominations/settlement';
import { awardName } from '../../i18n/names';
import { usePane } from '../pane-context';
import { useRecordingDecisions } from './recording-context';

/** Loaded when it is asked for: most rounds have no tie. */
const SettleTie = lazy(async () => ({ default: (await import('./SettleTie')).SettleTie }));

/** The way to record how a tie was settled; while something is tried out there is none. */
export function TieCard({ tie }: { readonly tie: Tie }) {
  const { texts, names } = usePane();
  const { checked } = useRecordingDecisions();
  const [isOpen, setOpen] = useState(false);
  if (checked === null) return null;
  if (!isOpen) {
    const { open } = texts.ties;
    return (
      <div>
        <Button
          size="small"
          aria-label={texts.steps.nominations.ofAward(open, awardName(names, tie.award))}
          onClick={() => setOpen(true)}
        >
          {open}
        </Button>
      </div>
    );
  }
  return (
    <Suspense fallback={<Spinner size="tiny" label={texts.pane.reading} />}>
      <SettleTie tie={tie} onCancel={() => setOpen(false)} />
    </Suspense>
  );
}
