/** The script of the worker that keeps these files: pairs of an address and bytes. */
export function offlineWorker(files: readonly (readonly [name: string, bytes: Uint8Array])[]): string;
