import type { IsoDate } from '../../../../domain/arithmetic/date';
import type { Candidate } from '../../../../domain/eligibility/evidence';
import { awardsOfHead } from '../../../../domain/granting/granting';
import { fieldValue } from '../../../../domain/round/field';
import type { AwardRules } from '../../../../domain/rules/rulebook';
import type { PaperStyle } from '../../../../domain/terms';
import { paper } from '../../../../i18n/papers/documents';
import { certificates as words, office } from '../../../../i18n/papers/office-papers';
import { awardKind } from '../../../../i18n/papers/recognition';
import { styleWords } from '../../../../i18n/papers/paper-styles';
import { type Writing, listed } from '../../context';
import { issuerOf } from '../issuer';
import type { Signer } from '../paper';
import { whenText } from '../parts';
import { decidedLists, decisionNumber } from './decision';
import { decisionDay, headTitle, officeHead, officeSigner, openCases, positionOf } from './parts';

/** How the lines of a certificate differ; all stand in the middle. */
export type CertificateLook =
  'nation' | 'motto' | 'issuer' | 'gives' | 'kind' | 'who' | 'position' | 'reason' | 'draft';

/** A line of a certificate. */
export interface CertificateLine {
  readonly look: CertificateLook;
  readonly text: string;
}

/** A certificate: one page. */
export interface Certificate {
  readonly lines: readonly CertificateLine[];
  /** On the left of the signature: the decision, and the register. */
  readonly notes: readonly string[];
  readonly placeAndDate: string;
  readonly signer: Signer;
}

/** The certificates of one award, one for each who is nominated for it. */
export interface Certificates {
  readonly award: AwardRules;
  readonly style: PaperStyle;
  /** The day that they bear, `null` where it is a dotted line. */
  readonly day: IsoDate | null;
  readonly pages: readonly Certificate[];
}

/** The style of a certificate: what the law knows bears the nation's head, also from an organisation whose other papers are in the Party's style. */
function styleOf(writing: Writing, { id }: AwardRules): PaperStyle {
  return id in writing.rules.campaign.ownAwards ? issuerOf(writing).style : 'state';
}

/** How somebody is addressed: by the roster's gender; both ways where it does not say. */
function addressed(candidate: Candidate): string {
  if (candidate.subject === 'unit') return words.unit;
  return words.to[fieldValue(candidate.person.gender) ?? 'unknown'];
}

function reasonOf(writing: Writing, { id, name }: AwardRules): string {
  const when = whenText(writing);
  const isPraise = id in words.gives;
  if (isPraise) return words.praise(writing.rules.campaign.name, when);
  return awardKind(id) === 'example' ? words.recognised(name, when) : words.title(name, when);
}

function certificate(writing: Writing, award: AwardRules, candidate: Candidate, isDraft: boolean): Certificate {
  const { organisation } = issuerOf(writing);
  const style = styleOf(writing, award);
  const { nation, motto } = styleWords[style];
  const position = positionOf(candidate);
  const line = (look: CertificateLook, text: string): readonly CertificateLine[] =>
    text === '' ? [] : [{ look, text }];
  const upper = (text: string): string => text.toLocaleUpperCase('vi');
  return {
    lines: [
      ...line('draft', isDraft ? office.draftShort : ''),
      ...line('nation', nation),
      ...line('motto', motto),
      ...line('issuer', upper(office.head(headTitle(writing), organisation === '' ? paper.dots : organisation))),
      ...line('gives', words.gives[award.id] ?? ''),
      ...line('kind', words.kinds[award.id] ?? words.usualKind),
      ...line('who', words.who(addressed(candidate), listed(candidate).name)),
      ...line('position', position),
      ...line('reason', reasonOf(writing, award)),
    ],
    notes: [words.decision(decisionNumber(writing), decisionDay(writing)), words.register],
    placeAndDate: officeHead(writing, null).placeAndDate,
    signer: officeSigner(writing, style),
  };
}

/** `Giấy chứng nhận`, `Giấy khen`: for each award that the head settles one page for each who is nominated; nothing for anybody else. */
export function certificates(writing: Writing): readonly Certificates[] {
  const { errors, pending } = openCases(writing, awardsOfHead(writing.rules));
  const isDraft = errors + pending > 0;
  return decidedLists(writing).map(({ award, those }) => ({
    award,
    style: styleOf(writing, award),
    day: fieldValue(writing.round.office.decisionDate),
    pages: those.map((candidate) => certificate(writing, award, candidate, isDraft)),
  }));
}
