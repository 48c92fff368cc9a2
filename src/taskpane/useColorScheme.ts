import { useSyncExternalStore } from 'react';

const QUERY = '(prefers-color-scheme: dark)';

function subscribe(changed: () => void): () => void {
  const query = window.matchMedia(QUERY);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}

/** Light or dark, as the system asks for it, also when that changes. */
export function useColorScheme(): 'light' | 'dark' {
  const isDark = useSyncExternalStore(subscribe, () => window.matchMedia(QUERY).matches);
  return isDark ? 'dark' : 'light';
}
