import {
  date,
  instant,
  list,
  nullable,
  object,
  oneOf,
  optional,
  shapeOfFields,
  text,
  both,
  whole,
  type Parts,
  type Shape,
} from '../../record';
import type { Period } from '../../benefits';
import { LIKENESS, type LikenessCode } from '../../duplicates';
import type { LikeClaim } from '../cover/like-claim';
import type { Claim, Guarantee, MedicalStatement, StageOne } from '../claim';
import { GUARANTEE_STATUSES, type GuaranteeStep } from '../medical/guarantee';
import { REFERRAL_OUTCOMES, type Referral, type ReferredHospital } from '../medical/referral';
import {
  SETTLED_BY,
  type Instalment,
  type Recovery,
  type RecoverySettlement,
  type WrongChild,
} from '../recovery/recovery';
import { FORMS, reportForm } from '../forms';
import { billShape } from './bill';
import { cover, coverStep, eligibility, formerNames } from './cover';
import { stamp } from './parts';
import { stamped, writings } from './writings';

/** What of a claim is not a column of its own, and not in a table of its own. */
export type Dossier = Omit<
  Claim,
  | 'claimNumber'
  | 'version'
  | 'stage'
  | 'branch'
  | 'reportedAt'
  | 'receivedAt'
  | 'stageSince'
  | 'lastEventAt'
  | 'benefits'
  | 'payouts'
  | 'clockMoves'
  | 'restElsewhere'
>;

const statement: Shape<MedicalStatement> = both(
  shapeOfFields(FORMS.medicalStatement.fields),
  object<Pick<MedicalStatement, 'enteredBy' | 'enteredAt'>>({ enteredBy: stamp, enteredAt: instant }),
);

const guarantee = object<Guarantee>({
  number: text,
  status: oneOf(GUARANTEE_STATUSES),
  steps: optional(
    list(
      object<GuaranteeStep>({
        status: oneOf(GUARANTEE_STATUSES),
        event: text,
        at: instant,
        by: nullable(stamp),
        reasonCode: nullable(text),
      }),
    ),
  ),
});

const likeClaim = object<LikeClaim>({
  claimNumber: text,
  score: whole,
  reasons: list(oneOf(Object.keys(LIKENESS) as LikenessCode[])),
});

const hospital = object<ReferredHospital>({ plkkCode: text, name: nullable(text) });
const referral = object<Referral>({
  from: hospital,
  to: hospital,
  at: instant,
  answer: nullable(
    object<NonNullable<Referral['answer']>>({
      outcome: oneOf(REFERRAL_OUTCOMES),
      at: instant,
      receivedOn: nullable(date),
    }),
  ),
});

const recovery = object<Recovery>({
  recoveryNo: text,
  benefitId: text,
  amountRupiah: whole,
  days: optional(list(object<Period>({ from: date, to: date }))),
  children: optional(list(object<WrongChild>({ name: optional(text), birthDate: date }))),
  payoutId: optional(text),
  foundBy: stamp,
  foundAt: instant,
  plan: nullable(
    object<NonNullable<Recovery['plan']>>({
      at: instant,
      instalments: list(object<Instalment>({ dueOn: date, amountRupiah: whole })),
    }),
  ),
  settlements: list(
    object<RecoverySettlement>({
      decision: oneOf(SETTLED_BY),
      bankCode: nullable(text),
      lineId: nullable(whole),
      amountRupiah: whole,
      proposedBy: stamp,
      proposedAt: instant,
      confirmedAt: nullable(instant),
      benefitId: optional(text),
      payoutId: optional(text),
    }),
  ),
});

/** A report as it was written. */
export const reportShape = shapeOfFields(reportForm.fields);

/** A new property of a claim stands here: optional, unless a step in `versions.ts` adds it to older rows. */
const PARTS: Parts<Dossier> = {
  report: reportShape,
  reporter: object<Claim['reporter']>({ userId: text, organisation: text, role: text }),
  ruleSet: object<Claim['ruleSet']>({ amounts: nullable(text), procedure: text }),
  cover,
  eligibility: nullable(eligibility),
  coverSteps: optional(list(coverStep)),
  formerNames: optional(list(formerNames)),
  guarantee: nullable(guarantee),
  stageOne: nullable(object<StageOne>({ receivedAt: instant, by: stamp })),
  duplicateCandidates: list(text),
  likeClaims: optional(list(likeClaim)),
  sameAs: nullable(text),
  missing: list(text),
  statements: list(statement),
  verification: nullable(stamped(FORMS.verification)),
  conclusion: nullable(stamped(FORMS.conclusion)),
  noticeBy: optional(date),
  finalReport: nullable(stamped(FORMS.finalReport)),
  bills: optional(list(billShape)),
  recoveries: optional(list(recovery)),
  referrals: optional(list(referral)),
  passedDeadlines: list(text),
  written: optional(writings),
};

export const DOSSIER_PARTS = Object.keys(PARTS) as (keyof Dossier)[];
export const dossierShape: Shape<Dossier> = object(PARTS);
