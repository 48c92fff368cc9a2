import type { KeptWork } from './kept-work';

/** Work as it lies in the browser's storage. */
export interface StoredWork extends KeptWork {
  readonly version: 1;
  /** The window that it is from. */
  readonly id: string;
  /** When it was last kept, in milliseconds since 1970: shown, and never written into a workbook. */
  readonly at: number;
}

/** Keeps work in the browser's own storage, on this computer alone. Where storage is blocked or full its promises are rejected. */
export interface WorkStore {
  /** Keeps the work of this window in place of what was kept of it. */
  readonly keep: (work: KeptWork) => Promise<void>;
  /** Forgets the work of this window, or of another one. */
  readonly forget: (id?: string) => Promise<void>;
  /** The work that windows have left which are no more, the latest first. */
  readonly left: () => Promise<readonly StoredWork[]>;
  /** Calls back for each other window that has work now, once it is no more: at once where it went already. */
  readonly watch: (gone: () => void) => Promise<void>;
}

const DATABASE = 'binh-xet';
const WORKS = 'works';
const VERSION = 1;
/** A window holds a lock of this name for as long as it lives. */
const lockOf = (id: string): string => `binh-xet.work.${id}`;

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('storage failed'));
  });
}

function committed(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    // A full disk ends a transaction whose requests all went well.
    transaction.onabort = () => reject(transaction.error ?? new Error('storage failed'));
  });
}

async function inStore<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const opening = indexedDB.open(DATABASE, VERSION);
  opening.onupgradeneeded = () => opening.result.createObjectStore(WORKS, { keyPath: 'id' });
  const database = await done(opening);
  try {
    const transaction = database.transaction(WORKS, mode);
    const end = committed(transaction);
    const [result] = await Promise.all([done(work(transaction.objectStore(WORKS))), end]);
    return result;
  } finally {
    database.close();
  }
}

/** The windows that live: where the browser does not tell them, none is taken to. */
async function living(): Promise<readonly string[]> {
  if (!('locks' in navigator)) return [];
  const { held = [] } = await navigator.locks.query();
  // Shared is the lock of a window that hears of another's end: it may hold it still while it looks.
  return held.flatMap(({ name, mode }) => (mode === 'exclusive' ? (name ?? []) : []));
}

function isWork(stored: unknown): stored is StoredWork {
  return typeof stored === 'object' && stored !== null && 'version' in stored && stored.version === VERSION;
}

/** The work of all windows but one. */
async function others(own: string): Promise<readonly StoredWork[]> {
  const all = await inStore('readonly', (store): IDBRequest<unknown[]> => store.getAll());
  return all.filter(isWork).filter(({ id }) => id !== own);
}

function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The store of this window. */
export function openWorkStore(): WorkStore {
  const own = newId();
  if ('locks' in navigator) {
    // Held until the window goes, whatever takes it; the browser lets go of it then.
    void navigator.locks.request(lockOf(own), () => new Promise(() => undefined));
  }
  let last: Promise<unknown> = Promise.resolve();
  // One after the other, so that what was kept last is what is there.
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  }
  return {
    keep: (work) =>
      inTurn(async () => {
        const stored: StoredWork = { ...work, version: VERSION, id: own, at: Date.now() };
        await inStore('readwrite', (store) => store.put(stored));
      }),
    forget: (id = own) => inTurn(() => inStore('readwrite', (store) => store.delete(id))),
    left: () =>
      inTurn(async () => {
        const [all, alive] = await Promise.all([others(own), living()]);
        return all.filter(({ id }) => !alive.includes(lockOf(id))).sort((one, other) => other.at - one.at);
      }),
    watch: async (gone) => {
      if (!('locks' in navigator)) return;
      for (const { id } of await inTurn(() => others(own))) {
        // Shared, so that every window that is left hears of it. Not only where the window lives: it may go between two questions.
        void navigator.locks.request(lockOf(id), { mode: 'shared' }, gone);
      }
    },
  };
}

/** Forgets everything that Bình Xét keeps on this computer: work, the chosen language, the pages kept for working offline. */
export async function forgetEverything(): Promise<void> {
  await inStore('readwrite', (store) => store.clear());
  for (const key of Object.keys(window.localStorage).filter((name) => name.startsWith('binh-xet.'))) {
    window.localStorage.removeItem(key);
  }
  if ('caches' in window) {
    const names = (await caches.keys()).filter((name) => name.startsWith('binh-xet-'));
    await Promise.all(names.map((name) => caches.delete(name)));
  }
  if ('serviceWorker' in navigator) {
    const registrations = await navigator.serviceWorker.getRegistrations();
    await Promise.all(registrations.map((registration) => registration.unregister()));
  }
}
