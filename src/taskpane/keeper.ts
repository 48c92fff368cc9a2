import type { ExcelFailure } from '../workbook/port';
import { MEMORY_SLOTS, type MemorySlot, type PaneMemory } from '../workbook/pane-host';

/** Takes what is to be kept, and keeps it as soon as what was kept before is done. */
export type Keeper = (slot: MemorySlot, text: string) => Promise<void>;

/** Keeps one thing after the other, of each slot the latest; tells how each went, `null` where it went well. */
export function createKeeper(memory: PaneMemory, told: (failure: ExcelFailure | null) => void): Keeper {
  const waiting = new Map<MemorySlot, string>();
  let isKeeping = false;

  async function keepNext(): Promise<void> {
    const slot = MEMORY_SLOTS.find((one) => waiting.has(one));
    const text = slot === undefined ? undefined : waiting.get(slot);
    if (slot === undefined || text === undefined) return;
    waiting.delete(slot);
    const kept = await memory.keep(slot, text);
    told(kept.ok ? null : kept.error);
    await keepNext();
  }

  return async (slot, text) => {
    waiting.set(slot, text);
    if (isKeeping) return;
    isKeeping = true;
    try {
      await keepNext();
    } finally {
      isKeeping = false;
    }
  };
}
