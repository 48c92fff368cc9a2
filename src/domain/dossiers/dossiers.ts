import type { CellRef } from '../cell';
import type { CalendarEntry } from '../calendar/calendar';
import type { Entry } from '../evaluate';
import { isPending } from '../eligibility/evidence';
import { fieldAt } from '../round/field';
import type { Person } from '../round/people';
import type { Round } from '../round/round';
import type { CampaignPack, DossierItem, JudgementRule } from '../rules/pack';
import { type Judgements, isAskedOf } from '../judgements/judgements';

/** Whether a paper is there: shown by the workbook, in part or not at all, to be ticked by hand, or not asked of somebody of that group. */
export type DossierMark = 'there' | 'in-part' | 'missing' | 'by-hand' | 'not-asked';

/** One paper of a dossier, for one nominee or for the whole submission. */
export interface DossierLine {
  readonly item: DossierItem;
  readonly mark: DossierMark;
  /** The cell that shows it, where the workbook does. */
  readonly at: CellRef | null;
}

/** The dossier of somebody who is proposed, or still may be. */
export interface NomineeDossier {
  readonly person: Person;
  readonly isPending: boolean;
  readonly lines: readonly DossierLine[];
}

/** The checklist of the dossiers for one award. */
export interface DossierChecklist {
  readonly award: string;
  readonly due: CalendarEntry | null;
  readonly submission: readonly DossierLine[];
  /** What each nominee's own dossier has, in the order of its lines. */
  readonly papers: readonly DossierItem[];
  readonly nominees: readonly NomineeDossier[];
}

interface Evidence {
  readonly round: Round;
  readonly campaign: CampaignPack;
  readonly judgements: Judgements;
}

function line(item: DossierItem, isThere: boolean | null, at: CellRef | null): DossierLine {
  return { item, mark: isThere === null ? 'by-hand' : isThere ? 'there' : 'missing', at };
}

/** Who stands on the totals of an award's papers, which a council that counts by hand has in their place. Raised hands are no secret ballot. */
function countedByHand(award: string, { voteTotals }: Round): readonly string[] {
  return voteTotals
    .filter((totals) => totals.award === award && totals.form === 'papers')
    .flatMap(({ rows }) => rows.map(({ candidateId }) => candidateId));
}

/**
 * Whether papers of an award, or their totals, are there. A second ballot shows nothing: it is about the tied alone, and the first may have been by
 * raised hands.
 */
function isVotedInSecret(award: string, round: Round): boolean {
  return (
    round.ballotBoxes.some((box) => box.award === award && box.ballots.length > 0) ||
    countedByHand(award, round).length > 0
  );
}

/** Whether somebody stood on the papers of an award, or on their totals. */
function isOnPapers(award: string, personId: string, round: Round): boolean {
  return (
    round.ballotBoxes.some((box) => box.award === award && box.nominees.some(({ id }) => id === personId)) ||
    countedByHand(award, round).includes(personId)
  );
}

function submissionLine(item: DossierItem, award: string, { round, judgements }: Evidence): DossierLine {
  switch (item.evidence) {
    case 'ballots':
      return line(item, isVotedInSecret(award, round), null);
    case 'judgements':
      return line(item, judgements.size > 0, null);
    case 'initiative':
      return line(item, round.initiatives.length > 0, null);
    case null:
      return line(item, null, null);
  }
}

/** Whether the council judged somebody by every criterion that is asked, by some, or by none. */
function judgedMark(award: string, person: Person, { campaign, judgements }: Evidence): DossierMark {
  const own = judgements.get(person.id);
  if (own === undefined) return 'missing';
  const asked = (campaign.judgements[award] ?? []).filter((rule) => isAskedOf(rule, person));
  const isJudged = ({ code }: JudgementRule): boolean => (own.get(code)?.result ?? 'unknown') !== 'unknown';
  if (asked.every(isJudged)) return 'there';
  return asked.some(isJudged) ? 'in-part' : 'missing';
}

function nomineeLine(item: DossierItem, award: string, person: Person, evidence: Evidence): DossierLine {
  const { round } = evidence;
  if (person.group.state === 'known' && !item.groups.includes(person.group.value))
    return { item, mark: 'not-asked', at: null };
  switch (item.evidence) {
    case 'ballots':
      return line(item, isOnPapers(award, person.id, round), null);
    case 'judgements':
      return { item, mark: judgedMark(award, person, evidence), at: null };
    case 'initiative':
      return line(item, person.initiative.state === 'known', fieldAt(person.initiative));
    case null:
      return line(item, null, null);
  }
}

/** What each dossier must hold, for the awards for which the campaign says so and this round works out. */
export function dossierChecklists(
  evidence: Evidence,
  entries: ReadonlyMap<string, ReadonlyMap<string, Entry>>,
  calendar: readonly CalendarEntry[],
): readonly DossierChecklist[] {
  return Object.entries(evidence.campaign.dossiers).flatMap(([award, { items, due }]): readonly DossierChecklist[] => {
    const own = entries.get(award);
    if (own === undefined) return [];
    const papers = items.filter(({ scope }) => scope === 'nominee');
    return [
      {
        award,
        papers,
        due: calendar.find(({ id }) => id === due) ?? null,
        submission: items
          .filter(({ scope }) => scope === 'submission')
          .map((item) => submissionLine(item, award, evidence)),
        nominees: evidence.round.people.flatMap((person): readonly NomineeDossier[] => {
          const status = own.get(person.id)?.status;
          if (status === undefined || (status !== 'nominated' && !isPending(status))) return [];
          return [
            {
              person,
              isPending: status !== 'nominated',
              lines: papers.map((item) => nomineeLine(item, award, person, evidence)),
            },
          ];
        }),
      },
    ];
  });
}
