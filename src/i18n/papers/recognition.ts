/** What an award is in law: a title, a form of commendation (Law 06/2022/QH15, articles 19 and 33), or neither: an example that others look up to. */
export type AwardKind = 'title' | 'form' | 'example';

const KINDS: Readonly<Record<string, AwardKind>> = {
  'giay-khen': 'form',
  'bang-khen-tinh': 'form',
  'dien-hinh-tien-tien': 'example',
};

/** The kind of an award; a campaign's own is a title. */
export function awardKind(id: string): AwardKind {
  return KINDS[id] ?? 'title';
}

const TITLES = 'danh hiệu thi đua';
const FORMS = 'hình thức khen thưởng';
const EXAMPLES = 'điển hình tiên tiến';

function kindsOf(awards: readonly string[]): ReadonlySet<AwardKind> {
  return new Set(awards.map(awardKind));
}

/** What some awards are, in the middle of a sentence; titles and forms where there are none. */
export function awardsText(awards: readonly string[]): string {
  const kinds = kindsOf(awards);
  const parts = [
    ...(kinds.has('title') ? [TITLES] : []),
    ...(kinds.has('form') ? [FORMS] : []),
    ...(kinds.has('example') ? [EXAMPLES] : []),
  ];
  return parts.length === 0 ? `${TITLES}, ${FORMS}` : parts.join(', ');
}

/** What a decision does about some awards: a title is recognised, a form is given. */
export function decidedText(awards: readonly string[]): string {
  const kinds = kindsOf(awards);
  return [
    ...(kinds.has('title') ? [`công nhận ${TITLES}`] : []),
    ...(kinds.has('form') ? [`tặng ${FORMS}`] : []),
    ...(kinds.has('example') ? [`công nhận ${EXAMPLES}`] : []),
  ].join(', ');
}

/** What a decision does about one award alone. */
export function decidedOne(id: string, name: string): string {
  return { title: `công nhận danh hiệu ${name}`, form: `tặng ${name}`, example: `công nhận ${name}` }[awardKind(id)];
}

/** What somebody above is asked to do about some awards; about titles and forms where there are none. */
export function askedText(awards: readonly string[]): string {
  const given = awards.filter((id) => awardKind(id) !== 'example');
  const parts = [
    ...(given.length > 0 || awards.length === 0 ? [`tặng ${awardsText(given)}`] : []),
    ...(given.length < awards.length ? [`công nhận ${EXAMPLES}`] : []),
  ];
  return parts.join(', ');
}

/** One award as what somebody is proposed for: `tặng danh hiệu Lao động tiên tiến`. */
export function askedFor(id: string, name: string): string {
  return { title: `tặng danh hiệu ${name}`, form: `tặng ${name}`, example: `công nhận ${name}` }[awardKind(id)];
}
