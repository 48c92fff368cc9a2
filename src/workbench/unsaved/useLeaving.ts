import { useEffect } from 'react';

/** Has the browser ask before it leaves a page with unsaved changes. */
export function useLeaving(isUnsaved: boolean): void {
  useEffect(() => {
    if (!isUnsaved) return undefined;
    const ask = (event: BeforeUnloadEvent): void => {
      // The page itself asks its parts by an event of its own making, and asks about changes in its own words.
      if (event.isTrusted) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isUnsaved]);
}
