import type { Severity } from '../../domain/finding';
import type { Review } from '../../review/review';
import { usePane } from '../pane-context';
import { FindingItem } from '../parts/FindingItem';
import { Section } from '../parts/Section';
import { ShortList } from '../parts/ShortList';
import { Told } from '../parts/Told';
import { useFindingsStyles } from './Findings.styles';

type Found = Review['findings'];

const ORDER: readonly Severity[] = ['error', 'warning', 'info'];

/** All findings, the gravest first; choosing one goes to its cell. */
export function Findings({ findings }: { readonly findings: Found }) {
  const { texts } = usePane();
  const words = texts.steps.check;
  const styles = useFindingsStyles();
  const groups = ORDER.map((severity) => ({ severity, items: findings.filter((one) => one.severity === severity) }));
  const hasErrors = findings.some(({ severity }) => severity === 'error');
  return (
    <div className={styles.groups}>
      {findings.length === 0 && <Told tone="good">{words.none}</Told>}
      {findings.length > 0 && !hasErrors && <Told tone="good">{words.noErrors}</Told>}
      {groups
        .filter(({ items }) => items.length > 0)
        .map(({ severity, items }) => (
          <Section
            key={severity}
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
