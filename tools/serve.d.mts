/** A folder that is being served. */
export interface Served {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Serves `folder` on `port` of this machine (0: any that is free). */
export function serve(folder: string, port: number): Promise<Served>;
