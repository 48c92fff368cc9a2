import type { CellRef } from '../domain/cell';
import { type Field, fieldAt } from '../domain/round/field';
import { readableTab } from '../sheets/reading/legacy-text';
import { recognise } from '../sheets/reading/recognise';
import { readRoundTab } from '../sheets/reading/round-tab';
import type { Snapshot } from '../workbook/port';
import type { CampaignChoice, Unusable } from './review';

/** A tab, and the cell of it where there is one. */
export interface FailurePlace {
  readonly sheet: string;
  readonly cell: string | null;
}

function fieldPlace(sheet: string, field: Field<unknown>): FailurePlace {
  const at: CellRef | null = fieldAt(field);
  return { sheet, cell: at === null ? null : at.cell };
}

/** Where in the workbook the cause of a failure stands; `null` where it is nowhere in it, or the failure tells the place itself. */
export function failurePlace(snapshot: Snapshot, choice: CampaignChoice, failure: Unusable): FailurePlace | null {
  for (const tab of snapshot.tabs) {
    const recognised = recognise(readableTab(tab).tab, new Map());
    if (recognised.meaning !== 'round') continue;
    const { facts } = readRoundTab(recognised.grid, recognised.labelColumn);
    switch (failure.code) {
      case 'campaign.missing':
        return fieldPlace(tab.name, facts.campaign);
      case 'campaign.unknown':
        return choice.kind === 'of-round' ? fieldPlace(tab.name, facts.campaign) : null;
      case 'round.no-regime':
        return fieldPlace(tab.name, facts.meetingDate.state === 'known' ? facts.meetingDate : facts.year);
      default:
        return null;
    }
  }
  return null;
}
