import { useCallback, useEffect, useState } from 'react';

/** Whether the pages are there without a network, and whether a new version of them waits. */
export interface Offline {
  readonly isReady: boolean;
  readonly hasUpdate: boolean;
  /** Whether other windows run the version in use, so that it cannot be replaced yet. */
  readonly othersOpen: boolean;
  /** Replaces the version in use and loads the page anew. */
  readonly update: () => void;
  readonly later: () => void;
}

const WORKER = 'service-worker.js';

/** Keeps the workbench's own files for working without a network; only the built pages come with a worker that does. */
export function useOffline(): Offline {
  const [isReady, setReady] = useState(false);
  const [waiting, setWaiting] = useState<ServiceWorker | null>(null);
  const [othersOpen, setOthersOpen] = useState(false);

  useEffect(() => {
    if (process.env['NODE_ENV'] !== 'production' || !('serviceWorker' in navigator)) return undefined;
    const { serviceWorker } = navigator;
    // A first version has nothing to replace: it is there at once.
    const offer = (worker: ServiceWorker | null): void => {
      if (worker?.state === 'installed' && serviceWorker.controller !== null) setWaiting(worker);
      if (worker?.state === 'activated') setReady(true);
    };
    const follow = (worker: ServiceWorker | null): void => {
      offer(worker);
      worker?.addEventListener('statechange', () => offer(worker));
    };
    const heard = ({ data }: MessageEvent): void => {
      if (data === 'others-open') setOthersOpen(true);
    };
    serviceWorker.addEventListener('message', heard);
    serviceWorker
      .register(WORKER)
      .then((registration) => {
        follow(registration.active);
        follow(registration.waiting);
        follow(registration.installing);
        registration.addEventListener('updatefound', () => follow(registration.installing));
      })
      // Blocked, or no network: the page works on as it is.
      .catch(() => undefined);
    return () => serviceWorker.removeEventListener('message', heard);
  }, []);

  const update = useCallback(() => {
    if (waiting === null) return;
    setOthersOpen(false);
    navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), { once: true });
    waiting.postMessage('take-over');
  }, [waiting]);

  return { isReady, hasUpdate: waiting !== null, othersOpen, update, later: useCallback(() => setWaiting(null), []) };
}
