import { useMemo, useState } from 'react';
import type { Severity } from '../../domain/finding';
import { type Filter, SEVERITIES, facetsIn, filtered } from '../../review/finding-filter';
import type { Review } from '../../review/review';
import { usePane } from '../pane-context';
import { FindingItem } from '../parts/FindingItem';
import { LongList } from '../parts/LongList';
import { Section } from '../parts/Section';
import { Told } from '../parts/Told';
import { FindingFilter } from './FindingFilter';
import { useFindingsStyles } from './Findings.styles';
import { useFindingSearch } from './useFindingSearch';

/** Fewer findings than these are seen at once. */
const WORTH_FILTERING = 8;

/** The findings, the gravest first, all or those of a severity, tab, unit or kind, or with some words; choosing one goes to its cell. */
export function Findings({ review }: { readonly review: Review }) {
  const { findings, round } = review;
  const { texts } = usePane();
  const words = texts.steps.check;
  const styles = useFindingsStyles();
  const [filter, setFilter] = useState<Filter>({});
  const [query, setQuery] = useState('');
  const facetsOf = useMemo(() => facetsIn(round), [round]);
  const { found, isMaking } = useFindingSearch(findings, query);
  const shown = useMemo(() => filtered(found, filter, facetsOf), [facetsOf, filter, found]);
  const groups = useMemo(
    () => SEVERITIES.map((severity) => ({ severity, items: shown.filter((one) => one.severity === severity) })),
    [shown],
  );
  const hasErrors = findings.some(({ severity }) => severity === 'error');
  const title = (severity: Severity, count: number): string =>
    texts.steps.check.groupCount(words.groups[severity], count);
  return (
    <div className={styles.groups}>
      {findings.length === 0 && <Told tone="good">{words.none}</Told>}
      {findings.length > 0 && !hasErrors && <Told tone="good">{words.noErrors}</Told>}
      {findings.length >= WORTH_FILTERING && (
        <FindingFilter
          findings={findings}
          found={found}
          facetsOf={facetsOf}
          filter={filter}
          query={query}
          shown={isMaking ? null : shown.length}
          onFilter={setFilter}
          onQuery={setQuery}
        />
      )}
      {groups
        .filter(({ items }) => items.length > 0)
        .map(({ severity, items }) => (
          <Section
            key={[severity, ...Object.values(filter)].join(' ')}
            title={title(severity, items.length)}
            {...(severity === 'error' ? { help: words.errorsHelp } : {})}
          >
            <LongList items={items} keyOf={(_found, index) => String(index)}>
              {(one) => <FindingItem found={one} review={review} />}
            </LongList>
          </Section>
        ))}
    </div>
  );
}
