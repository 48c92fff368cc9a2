import type { Offline } from '../../../../src/workbench/offline/useOffline';

/** As if the pages were kept by their worker, which pages in development have not; a new version waits where the address says so. */
export function useOffline(): Offline {
  const nothing = (): void => undefined;
  return {
    isReady: true,
    hasUpdate: window.location.search === '?update',
    othersOpen: false,
    update: nothing,
    later: nothing,
  };
}
