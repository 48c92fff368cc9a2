import { fail, ok } from '../../domain/result';
import type { MemorySlot, PaneMemory } from '../pane-host';
import type { ExcelAccess } from './access';
import { type Conversation, converse } from './conversation';
import { sharedFailure } from './failures';

/** The key of our preferences in the workbook's settings. */
const SETTING = 'BinhXet.preferences';

/** The namespace of our one custom XML part. */
const NAMESPACE = 'urn:binh-xet:choices';

/**
 * Keeps preferences in the workbook's settings and choices in one custom XML part of our namespace: both travel with the file, and can be lost without
 * harm. What is there and not ours is not read, and replaced when there is something to keep.
 */
export function excelMemory(access: ExcelAccess): PaneMemory {
  return {
    async recall() {
      const recalled = await converse(access, async (conversation) => {
        const { context, answered } = conversation;
        const setting = context.workbook.settings.getItemOrNullObject(SETTING).load('value');
        const parts = await partsOf(conversation);
        const value: unknown = setting.isNullObject ? null : setting.value;
        const preferences = typeof value === 'string' ? value : null;
        const [first] = parts;
        if (first === undefined) return { preferences, choices: null };
        const xml = first.getXml();
        await answered(context.sync());
        return { preferences, choices: textOf(xml) };
      });
      return recalled.ok ? recalled : fail(sharedFailure(recalled.error));
    },
    async keep(slot, text) {
      const kept = await converse(access, (conversation) => KEEPERS[slot](conversation, text));
      return kept.ok ? ok(null) : fail(sharedFailure(kept.error));
    },
  };
}

const KEEPERS: Readonly<Record<MemorySlot, (conversation: Conversation, text: string) => Promise<void>>> = {
  async preferences({ context, answered }, text) {
    // It replaces what is there under the key.
    context.workbook.settings.add(SETTING, text);
    await answered(context.sync());
  },
  async choices(conversation, text) {
    const { context, answered } = conversation;
    const [first, ...more] = await partsOf(conversation);
    if (first === undefined) context.workbook.customXmlParts.add(xmlOf(text));
    else first.setXml(xmlOf(text));
    for (const part of more) part.delete();
    await answered(context.sync());
  },
};

/** The parts of our namespace: one, or none; more where files were put together. */
async function partsOf({ context, answered }: Conversation): Promise<readonly Excel.CustomXmlPart[]> {
  const parts = context.workbook.customXmlParts.getByNamespace(NAMESPACE).load('items/id');
  await answered(context.sync());
  return parts.items;
}

/** Signs as XML writes them; the ampersand comes first in writing, and last in reading. Quotation marks come from others only. */
const ENTITIES = [
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&apos;'],
] as const;

function xmlOf(text: string): string {
  const escaped = ENTITIES.slice(0, 3).reduce((so, [sign, entity]) => so.replaceAll(sign, entity), text);
  return `<choices xmlns="${NAMESPACE}">${escaped}</choices>`;
}

/** The text of our part, whatever declaration and prefix it has got meanwhile; `null` for anything else. */
function textOf({ value: xml }: OfficeExtension.ClientResult<string>): string | null {
  const match = /<(?:[\w.-]+:)?choices(?:\s[^<>]*)?>([^<>]*)<\/(?:[\w.-]+:)?choices\s*>\s*$/.exec(xml);
  const [, text] = match ?? [];
  if (text === undefined) return null;
  return ENTITIES.reduceRight((so, [sign, entity]) => so.replaceAll(entity, sign), text);
}
