import { Button, ProgressBar } from '@fluentui/react-components';
import { useId, useSyncExternalStore } from 'react';
import type { Texts } from '../i18n/texts';
import type { Driver } from './driver';
import { shareDone } from './share-done';
import { useWorkProgressStyles } from './WorkProgress.styles';

/** Long work in sight; `label` stands there until the work tells of any progress. */
interface InSight {
  readonly driver: Driver;
  readonly label: string;
  readonly texts: Texts;
}

/** What the pane is at, how far it has come, and the way to stop it. */
export function WorkProgress({ driver, label, texts }: InSight) {
  const styles = useWorkProgressStyles();
  const { progress, canStop } = useSyncExternalStore(driver.subscribe, driver.atWork);
  const id = useId();
  const words = texts.progress;
  const text = progress === null ? label : words.far(progress);
  return (
    <div className={styles.work}>
      <div className={styles.line}>
        <span id={id} className={styles.text}>
          {text}
        </span>
        {canStop && (
          <Button size="small" onClick={driver.stop}>
            {words.stop}
          </Button>
        )}
      </div>
      <ProgressBar
        aria-labelledby={id}
        {...(progress === null ? {} : { value: shareDone(progress), 'aria-valuetext': text })}
      />
    </div>
  );
}

/** What a screen reader is told meanwhile: each kind of work once, and no figures unasked. */
export function WorkTold({ driver, label, texts }: InSight) {
  const { progress } = useSyncExternalStore(driver.subscribe, driver.atWork);
  return progress === null ? label : texts.progress.doing[progress.doing];
}
