import type { ReactNode } from 'react';
import type { Grounds } from '../../review/finding-grounds';
import { usePane } from '../pane-context';
import { ConditionTraces } from '../steps/ConditionTraces';
import { CellLink } from './CellLink';
import { useFindingGroundsStyles } from './FindingGrounds.styles';
import { SettingLine } from './SettingLine';
import { Source } from './Source';

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useFindingGroundsStyles();
  return (
    <div className={styles.part}>
      <p className={styles.title}>{title}</p>
      {children}
    </div>
  );
}

/** What a finding rests on: the cells it read, the rules that hold with their layers, the texts they stand in, and the conditions that are not met. */
export function FindingGrounds({ grounds }: { readonly grounds: Grounds }) {
  const { texts } = usePane();
  const styles = useFindingGroundsStyles();
  const words = texts.grounds;
  const { cells, settings, sources, conditions, reckoning } = grounds;
  return (
    <div className={styles.grounds}>
      {reckoning !== null && (
        <Part title={words.how}>
          <p className={styles.text}>{words.reckoning[reckoning]}</p>
        </Part>
      )}
      {cells.length > 0 && (
        <Part title={words.cells}>
          <span className={styles.cells}>
            {cells.map((at) => (
              <CellLink key={`${at.sheet}!${at.cell}`} place={at} />
            ))}
          </span>
        </Part>
      )}
      {conditions.length > 0 && (
        <Part title={words.conditions}>
          <ConditionTraces traces={conditions} />
        </Part>
      )}
      {settings.length > 0 && (
        <Part title={words.rules}>
          {settings.map((setting) => (
            <SettingLine key={setting.key} setting={setting} />
          ))}
        </Part>
      )}
      {sources.length > 0 && (
        <Part title={words.sources}>
          {sources.map(({ layer, citation, status }) => (
            <Source key={citation} layer={layer} citation={citation} at={null} status={status} />
          ))}
        </Part>
      )}
    </div>
  );
}
