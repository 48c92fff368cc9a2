import { useMemo, useState } from 'react';
import type { Severity } from '../../domain/finding';
import type { Review } from '../../review/review';
import { usePane } from '../pane-context';
import { FindingItem } from '../parts/FindingItem';
import { Section } from '../parts/Section';
import { ShortList } from '../parts/ShortList';
import { Told } from '../parts/Told';
import { FindingFilter } from './FindingFilter';
import { useFindingsStyles } from './Findings.styles';
import { type Filter, facetsIn, filtered } from '../../review/finding-filter';

const ORDER: readonly Severity[] = ['error', 'warning', 'info'];
/** Fewer findings than these are seen at once. */
const WORTH_FILTERING = 8;

/** The findings, the gravest first, all or those of a tab, a unit or a kind; choosing one goes to its cell. */
export function Findings({ review: { findings, round } }: { readonly review: Review }) {
  const { texts } = usePane();
  const words = texts.steps.check;
  const styles = useFindingsStyles();
  const [filter, setFilter] = useState<Filter>({});
  const facetsOf = useMemo(() => facetsIn(round), [round]);
  const shown = filtered(findings, filter, facetsOf);
  const groups = ORDER.map((severity) => ({ severity, items: shown.filter((one) => one.severity === severity) }));
  const hasErrors = findings.some(({ severity }) => severity === 'error');
  return (
    <div className={styles.groups}>
      {findings.length === 0 && <Told tone="good">{words.none}</Told>}
      {findings.length > 0 && !hasErrors && <Told tone="good">{words.noErrors}</Told>}
      {findings.length >= WORTH_FILTERING && (
        <FindingFilter
          findings={findings}
          facetsOf={facetsOf}
          filter={filter}
          shown={shown.length}
          onFilter={setFilter}
        />
      )}
      {groups
        .filter(({ items }) => items.length > 0)
        .map(({ severity, items }) => (
          <Section
            key={[severity, ...Object.values(filter)].join(' ')}
            title={words.groupCount(words.groups[severity], items.length)}
            {...(severity === 'error' ? { help: words.errorsHelp } : {})}
          >
            <ShortList items={items} keyOf={(_found, index) => String(index)}>
              {(found) => <FindingItem found={found} />}
            </ShortList>
          </Section>
        ))}
    </div>
  );
}
