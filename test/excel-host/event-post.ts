import { setImmediate } from 'node:timers';
import { nameOfArea } from './model/area';
import type { Change } from './model/changes';
import type { Workbook } from './model/workbook';
import type { EventMessage, OfficeLibrary } from './office/surface';

/** The library's numbers for events of sheets. */
const EVENT = {
  changed: 10,
  activated: 11,
  added: 13,
  selected: 14,
  deleted: 15,
  format: 18,
  protection: 24,
  renamed: 25,
  visibility: 26,
  moved: 27,
};

type Entry = EventMessage['entries'][number];

/** Sends what happens in a workbook to the library: after the batch, never within it. */
export class EventPost {
  readonly #library: OfficeLibrary;
  readonly #id: string;
  #source: 'Local' | 'Remote' = 'Local';
  #waiting: Entry[] = [];
  readonly #outlets = new Set<(entries: EventMessage['entries']) => void>();
  #sent: Promise<void> = Promise.resolve();

  constructor(workbook: Workbook, library: OfficeLibrary, id: string) {
    this.#library = library;
    this.#id = id;
    workbook.listen((change) => this.#note(change));
  }

  /** What is changed in here comes from that side. */
  from(source: 'Local' | 'Remote', change: () => void): void {
    this.#source = source;
    try {
      change();
    } finally {
      this.#source = 'Local';
      this.send();
    }
  }

  /** Sends events elsewhere too (to a pane in a browser); gives the way to stop. */
  hear(outlet: (entries: EventMessage['entries']) => void): () => void {
    this.#outlets.add(outlet);
    return () => void this.#outlets.delete(outlet);
  }

  /** Lets the events go out that wait. */
  send(): void {
    const entries = this.#waiting.splice(0);
    if (entries.length === 0) return;
    this.#sent = this.#sent.then(async () => {
      // Handlers hear of it after the answer to the batch has gone out.
      await new Promise<void>((resolve) => void setImmediate(resolve));
      this.#library.inner.GenericEventRegistration.getGenericEventRegistration(this.#id)._handleRichApiMessage({
        entries,
      });
      for (const outlet of this.#outlets) outlet(entries);
    });
  }

  /** Settles when what was sent has been heard. */
  async settled(): Promise<void> {
    await this.#sent;
    await new Promise<void>((resolve) => void setImmediate(resolve));
  }

  #note(change: Change): void {
    const { sheet } = change;
    if (sheet === null) return;
    const about = { worksheetId: sheet.id, source: this.#source };
    switch (change.kind) {
      case 'content':
        this.#add(EVENT.changed, sheet.id, {
          ...about,
          address: nameOfArea(change.area),
          changeType: change.how,
          triggerSource: 'Unknown',
        });
        return;
      case 'format':
        this.#add(EVENT.format, sheet.id, { ...about, address: nameOfArea(change.area) });
        return;
      case 'selected':
        this.#add(EVENT.selected, sheet.id, { ...about, address: nameOfArea(change.area) });
        return;
      case 'added':
      case 'deleted':
        this.#add(EVENT[change.kind], null, about);
        return;
      case 'activated':
      case 'protection':
        this.#add(EVENT[change.kind], sheet.id, { ...about, isProtected: sheet.protection !== null });
        return;
      case 'renamed':
        this.#add(EVENT.renamed, sheet.id, { ...about, nameBefore: change.before, nameAfter: sheet.name });
        return;
      case 'visibility':
        this.#add(EVENT.visibility, sheet.id, {
          ...about,
          visibilityBefore: change.before,
          visibilityAfter: sheet.visibility,
        });
        return;
      case 'moved':
        this.#add(EVENT.moved, sheet.id, { ...about, positionBefore: change.before, positionAfter: sheet.position });
        return;
      case 'other':
    }
  }

  /** One message for those who listen to the sheet, one for those who listen to all sheets. */
  #add(messageType: number, sheetId: string | null, message: object): void {
    for (const targetId of sheetId === null ? ['Workbook'] : [sheetId, 'Workbook']) {
      this.#waiting.push({ messageCategory: 65_536, messageType, targetId, message: JSON.stringify(message) });
    }
  }
}
