import { Button, Field, Input, Select, ToggleButton } from '@fluentui/react-components';
import { Search16Regular } from '@fluentui/react-icons/svg/search';
import { useMemo } from 'react';
import type { Finding } from '../../domain/finding';
import { decimalText } from '../../i18n/numbers';
import {
  FACETS,
  type Facet,
  type FacetOption,
  type FacetsOf,
  type Filter,
  SEVERITIES,
  choose,
  optionsOf,
} from '../../review/finding-filter';
import { usePane } from '../pane-context';
import { ToneIcon } from '../parts/Told';
import { SEVERITY_TONE } from '../parts/tones';
import { useFindingFilterStyles } from './FindingFilter.styles';

interface FilterProps {
  readonly findings: readonly Finding[];
  /** Those of them that have the words that are looked for. */
  readonly found: readonly Finding[];
  readonly facetsOf: FacetsOf;
  readonly filter: Filter;
  readonly query: string;
  /** How many findings the filter leaves; `null` as long as that is not known. */
  readonly shown: number | null;
  readonly onFilter: (filter: Filter) => void;
  readonly onQuery: (query: string) => void;
}

/** How many there are of each severity; one that is pressed is looked at alone. */
function Severities({ found, facetsOf, filter, onFilter }: FilterProps) {
  const { texts } = usePane();
  const styles = useFindingFilterStyles();
  const words = texts.views.findings;
  const options = useMemo(() => optionsOf('severity', found, filter, facetsOf), [facetsOf, filter, found]);
  return (
    <div role="group" aria-label={words.bySeverity} className={styles.severities}>
      {SEVERITIES.map((severity) => {
        const count = options.find(({ value }) => value === severity)?.count ?? 0;
        const isChosen = filter.severity === severity;
        return (
          <ToggleButton
            key={severity}
            size="small"
            checked={isChosen}
            disabledFocusable={count === 0 && !isChosen}
            icon={<ToneIcon tone={SEVERITY_TONE[severity]} />}
            className={styles.severity}
            onClick={() => onFilter(choose(filter, 'severity', isChosen ? '' : severity))}
          >
            {texts.steps.check.groupCount(texts.steps.check.groups[severity], count)}
          </ToggleButton>
        );
      })}
    </div>
  );
}

/** Chooses which findings are looked at: by severity, words, tab, unit and kind, each with how many it leaves. */
export function FindingFilter(props: FilterProps) {
  const { findings, found, facetsOf, filter, query, shown, onFilter, onQuery } = props;
  const { texts } = usePane();
  const styles = useFindingFilterStyles();
  const words = texts.people;
  const count = (value: number): string => decimalText(texts.language, String(value));
  const labels: Readonly<Record<Exclude<Facet, 'severity'>, string>> = {
    sheet: words.tab,
    unit: words.unit,
    kind: words.kind,
  };
  const nameOf = ({ value, kind }: FacetOption): string => (kind === null ? value : words.kinds[kind]);
  const isFiltered = query.trim() !== '' || FACETS.some((facet) => filter[facet] !== undefined);
  const choices = useMemo(
    () =>
      (['sheet', 'unit', 'kind'] as const)
        // What can be chosen at all says which choices there are: none comes or goes while somebody chooses.
        .filter((facet) => optionsOf(facet, findings, {}, facetsOf).length > 1)
        .map((facet) => ({ facet, options: optionsOf(facet, found, filter, facetsOf) })),
    [facetsOf, filter, findings, found],
  );
  return (
    <div role="group" aria-label={words.filters} className={styles.filters}>
      <Severities {...props} />
      <div className={styles.filter}>
        <Field className={styles.field} label={texts.views.findings.search} size="small">
          <Input
            type="search"
            size="small"
            className={styles.select}
            contentBefore={<Search16Regular />}
            value={query}
            onChange={(_event, { value }) => onQuery(value)}
          />
        </Field>
        {choices.map(({ facet, options }) => (
          <Field key={facet} className={styles.field} label={labels[facet]} size="small">
            <Select
              size="small"
              className={styles.select}
              select={{ className: styles.select }}
              value={filter[facet] ?? ''}
              onChange={(_event, { value }) => onFilter(choose(filter, facet, value))}
            >
              <option value="">{words.all}</option>
              {options.map((option) => (
                <option key={option.value} value={option.value}>
                  {words.option(nameOf(option), count(option.count))}
                </option>
              ))}
            </Select>
          </Field>
        ))}
      </div>
      <div className={styles.outcome}>
        <p aria-live="polite" className={styles.told}>
          {shown === null ? texts.views.findings.searching : words.filtered(count(shown), count(findings.length))}
        </p>
        {isFiltered && (
          <Button
            appearance="transparent"
            size="small"
            className={styles.clear}
            onClick={() => {
              onFilter({});
              onQuery('');
            }}
          >
            {words.clear}
          </Button>
        )}
      </div>
    </div>
  );
}
