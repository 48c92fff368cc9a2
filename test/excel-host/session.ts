import { References, runBatch } from './wire/batch';
import { PATH, readRequest } from './wire/messages';
import type { PlayedObject } from './wire/played';
import type { LibraryRequest, LibraryResponse } from './office/surface';

/** What goes wrong with a sync. */
export type Fault =
  /** The promise rejects with an error that is not Excel's; `applied`: whether the batch had run all the same. */
  | { readonly kind: 'reject'; readonly message?: string; readonly applied?: boolean }
  /** No answer ever comes. */
  | { readonly kind: 'never'; readonly applied?: boolean }
  /** Excel answers with an error code: before anything has run, before the action of an index, or half way. */
  | { readonly kind: 'error'; readonly code: string; readonly beforeAction?: number | 'half' }
  /** The batch runs, and then Excel answers with an error code all the same. */
  | { readonly kind: 'error-after'; readonly code: string };

/** One sync as it was. */
export interface BatchStats {
  /** UTF-8 bytes of the text that went to Excel and of its answer. */
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly actions: number;
  /** The members that were set or called (`Range.Values`, `Worksheet.Delete`), each once: to see what clears the user's undo. */
  readonly members: readonly string[];
  /** The code that it was answered with, `ok`, or `none` where no answer came. */
  readonly outcome: string;
}

/** Which syncs go wrong, counted from 1 since the host was opened (or since `clear`). */
export class Faults {
  readonly #at = new Map<number, Fault>();
  #from: { readonly number: number; readonly fault: Fault } | null = null;

  /** The sync of a number goes wrong. */
  on(number: number, fault: Fault): void {
    this.#at.set(number, fault);
  }

  /** All syncs from a number on go wrong, until `clear`. */
  from(number: number, fault: Fault): void {
    this.#from = { number, fault };
  }

  /** Excel is well again. */
  clear(): void {
    this.#at.clear();
    this.#from = null;
  }

  /** What happens to the sync of a number. */
  of(number: number): Fault | null {
    const once = this.#at.get(number);
    if (once !== undefined) return once;
    return this.#from !== null && number >= this.#from.number ? this.#from.fault : null;
  }
}

/** What a session does besides running batches. */
export interface SessionHooks {
  readonly limit: number | null;
  readonly isEditing: () => boolean;
  /** Settles when the user leaves the cell. */
  readonly untilEdited: () => Promise<void>;
  /** After each batch: events go out. */
  readonly afterBatch: () => void;
}

const DELAY_FOR_CELL_EDIT = 64;

/** Answers the batches of one host. */
export class BatchSession {
  readonly faults = new Faults();
  readonly batches: BatchStats[] = [];
  readonly references = new References();
  readonly #root: PlayedObject;
  readonly #hooks: SessionHooks;

  constructor(root: PlayedObject, hooks: SessionHooks) {
    this.#root = root;
    this.#hooks = hooks;
  }

  /** Answers one message. */
  async execute(flags: number, { Body }: LibraryRequest): Promise<LibraryResponse> {
    const text = JSON.stringify(Body);
    const answer = await this.answer(text, flags);
    return { ...answer, Body: answer.text === null ? null : (JSON.parse(answer.text) as unknown) };
  }

  /** Answers the text of a batch with a text. */
  async answer(text: string, flags: number): Promise<Omit<LibraryResponse, 'Body'> & { readonly text: string | null }> {
    const request = readRequest(text);
    // What the library sends of its own accord: releases of references, and its word that a pane is ready.
    const isOwn =
      request.actions.some(({ name }) => name === '_RemoveReference') ||
      [...request.paths.values()].some(({ type }) => type === PATH.newObject);
    const requestBytes = Buffer.byteLength(text);
    const members = new Set<string>();
    const note = (outcome: string, responseBytes = 0): void => {
      if (!isOwn)
        this.batches.push({
          requestBytes,
          responseBytes,
          actions: request.actions.length,
          members: [...members],
          outcome,
        });
    };
    const fault = isOwn ? null : this.faults.of(this.batches.length + 1);
    const { limit } = this.#hooks;
    if (limit !== null && requestBytes > limit) {
      note('RequestPayloadSizeLimitExceeded');
      return refused('RequestPayloadSizeLimitExceeded');
    }
    if (this.#hooks.isEditing() && !isOwn) {
      if ((flags & DELAY_FOR_CELL_EDIT) === 0) {
        note('InvalidOperationInCellEditMode');
        return refused('InvalidOperationInCellEditMode');
      }
      await this.#hooks.untilEdited();
    }
    const run = (stop?: { at: number; code: string; message: string }): string => {
      const response = runBatch(request, this.#root, this.references, {
        note: (member) => members.add(member),
        ...(stop === undefined ? {} : { stop }),
      });
      this.#hooks.afterBatch();
      return JSON.stringify(response);
    };
    switch (fault?.kind) {
      case 'never':
        if (fault.applied === true) run();
        note('none');
        return new Promise(() => undefined);
      case 'reject':
        if (fault.applied === true) run();
        note('none');
        throw new Error(fault.message ?? 'The connection to Excel was lost.');
      case 'error-after':
        run();
        note(fault.code);
        return refused(fault.code);
      case 'error': {
        const { beforeAction = 0 } = fault;
        const at = beforeAction === 'half' ? Math.floor(request.actions.length / 2) : beforeAction;
        const stopped = run({ at, code: fault.code, message: 'A fault of the test.' });
        note(fault.code, Buffer.byteLength(stopped));
        return { ...OK, text: stopped };
      }
      case undefined:
    }
    const answer = run();
    const responseBytes = Buffer.byteLength(answer);
    if (limit !== null && responseBytes > limit) {
      note('ResponsePayloadSizeLimitExceeded', responseBytes);
      return refused('ResponsePayloadSizeLimitExceeded');
    }
    note(
      answer.endsWith('"Error":null}') ? 'ok' : (/"Error":\{"Code":"(\w+)"/.exec(answer)?.[1] ?? 'error'),
      responseBytes,
    );
    return { ...OK, text: answer };
  }
}

const OK = { HttpStatusCode: 200, ErrorCode: '', ErrorMessage: '', Headers: {} };

function refused(code: string): Omit<LibraryResponse, 'Body'> & { readonly text: null } {
  return { HttpStatusCode: 400, ErrorCode: code, ErrorMessage: `Excel answers ${code}.`, Headers: {}, text: null };
}
