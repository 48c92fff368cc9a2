/** The languages of the interface; Vietnamese is the source. */
export const LANGUAGES = ['vi', 'en'] as const;
/** A language of the interface. */
export type Language = (typeof LANGUAGES)[number];
