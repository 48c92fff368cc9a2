import { useSyncExternalStore } from 'react';

const QUERY = '(prefers-color-scheme: dark)';

/** How the program around the page looks, where it tells. */
export type ProgramScheme = () => 'light' | 'dark' | null;

function subscribe(changed: () => void): () => void {
  const query = window.matchMedia(QUERY);
  query.addEventListener('change', changed);
  // Excel does not say that its theme was changed: it is looked at again when somebody comes back to the pane.
  window.addEventListener('focus', changed);
  return () => {
    query.removeEventListener('change', changed);
    window.removeEventListener('focus', changed);
  };
}

function notTold(): null {
  return null;
}

/** Light or dark: as the program around the page is, else as the system asks for it, also when that changes. */
export function useColorScheme(ofProgram: ProgramScheme = notTold): 'light' | 'dark' {
  return useSyncExternalStore(subscribe, () => ofProgram() ?? (window.matchMedia(QUERY).matches ? 'dark' : 'light'));
}
