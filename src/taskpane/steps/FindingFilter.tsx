import { Button, Field, Select } from '@fluentui/react-components';
import type { Finding } from '../../domain/finding';
import { decimalText } from '../../i18n/numbers';
import {
  FACETS,
  type Facet,
  type FacetOption,
  type FacetsOf,
  type Filter,
  choose,
  optionsOf,
} from '../../review/finding-filter';
import { usePane } from '../pane-context';
import { useFindingFilterStyles } from './FindingFilter.styles';

/** Chooses which findings are looked at: by tab, unit and kind, each with how many it leaves. */
export function FindingFilter({
  findings,
  facetsOf,
  filter,
  shown,
  onFilter,
}: {
  readonly findings: readonly Finding[];
  readonly facetsOf: FacetsOf;
  readonly filter: Filter;
  /** How many findings the filter leaves. */
  readonly shown: number;
  readonly onFilter: (filter: Filter) => void;
}) {
  const { texts } = usePane();
  const styles = useFindingFilterStyles();
  const words = texts.people;
  const count = (value: number): string => decimalText(texts.language, String(value));
  const labels: Readonly<Record<Facet, string>> = { sheet: words.tab, unit: words.unit, kind: words.kind };
  const nameOf = ({ value, kind }: FacetOption): string => (kind === null ? value : words.kinds[kind]);
  const isFiltered = FACETS.some((facet) => filter[facet] !== undefined);
  return (
    <div role="group" aria-label={words.filters} className={styles.filter}>
      {FACETS.map((facet) => ({ facet, options: optionsOf(facet, findings, filter, facetsOf) }))
        .filter(({ facet, options }) => options.length > 1 || filter[facet] !== undefined)
        .map(({ facet, options }) => (
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
      <p aria-live="polite" className={styles.told}>
        {isFiltered && words.filtered(count(shown), count(findings.length))}
      </p>
      {isFiltered && (
        <Button appearance="transparent" size="small" className={styles.clear} onClick={() => onFilter({})}>
          {words.clear}
        </Button>
      )}
    </div>
  );
}
