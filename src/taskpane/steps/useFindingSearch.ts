import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { Finding } from '../../domain/finding';
import type { FindingSearch } from '../../review/finding-search';
import { createDriver } from '../driver';
import { usePane } from '../pane-context';
import { useFault } from '../useFault';

/** Looks for words in findings. What it searches is made once somebody looks for something, in slices; `found` are all of them until then. */
export function useFindingSearch(
  findings: readonly Finding[],
  query: string,
): { readonly found: readonly Finding[]; readonly isMaking: boolean } {
  const { texts, names } = usePane();
  const asked = useDeferredValue(query);
  const isAsked = query.trim() !== '';
  const [made, setMade] = useState<{ readonly of: readonly unknown[]; readonly search: FindingSearch } | null>(null);
  const attempt = useFault();
  const isMade = made !== null && made.of[0] === findings && made.of[1] === texts && made.of[2] === names;
  const isMaking = isAsked && !isMade;
  useEffect(() => {
    if (!isMaking) return undefined;
    const driver = createDriver();
    attempt(async () => {
      const search = await driver.drive(async (pace) => {
        const { findingSearchInSteps } = await pace.wait(import('../../review/finding-search'));
        return pace.run(findingSearchInSteps(findings, texts, names));
      });
      if (search !== null) setMade({ of: [findings, texts, names], search });
    });
    return driver.stop;
  }, [attempt, findings, isMaking, names, texts]);
  const search = isMade ? made.search : null;
  const found = useMemo(() => (search === null ? findings : search(asked)), [asked, findings, search]);
  return { found, isMaking };
}
