/** The schemas of the packs: what a regime (a law's period), a campaign and a council's statute may say. Unknown keys are refused. */
export type { AwardPack } from './schemas/award';
export type { CalendarItem } from './schemas/calendar';
export { type CampaignPack, campaignSchema } from './schemas/campaign';
export type { PackChoice } from './schemas/choice';
export type { Condition, JudgementRule } from './schemas/condition';
export type { DossierItem, DossierPack } from './schemas/dossier';
export type { Letterhead } from './schemas/letterhead';
export type { RatingDecree, RatingShareRule } from './schemas/rating';
export type { ReceiverPack } from './schemas/receiver';
export type { BaseSalary, RewardRules } from './schemas/reward';
export { type RegimePack, regimeSchema } from './schemas/regime';
export type {
  Band,
  PeriodCombination,
  Scheme,
  SchemeExtra,
  SchemeForm,
  SchemeItem,
  SchemePart,
  Violation,
} from './schemas/scheme';
export type { PackSetting } from './schemas/setting';
export { type StatutePack, type WordKind, standsFor, statuteSchema } from './schemas/statute';
export type { Target } from './schemas/target';
