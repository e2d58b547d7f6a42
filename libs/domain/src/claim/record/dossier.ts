import {
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
import { LIKENESS, type LikenessCode } from '../../duplicates';
import type { LikeClaim } from '../like-claim';
import type { Claim, Guarantee, MedicalStatement, StageOne } from '../claim';
import { GUARANTEE_STATUSES, type GuaranteeStep } from '../guarantee';
import { FORMS, reportForm } from '../forms';
import { billShape } from './bill';
import { cover, eligibility } from './cover';
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

/** A report as it was written. */
export const reportShape = shapeOfFields(reportForm.fields);

/** A new property of a claim stands here: optional, unless a step in `versions.ts` adds it to older rows. */
const PARTS: Parts<Dossier> = {
  report: reportShape,
  reporter: object<Claim['reporter']>({ userId: text, organisation: text, role: text }),
  ruleSet: object<Claim['ruleSet']>({ amounts: nullable(text), procedure: text }),
  cover,
  eligibility: nullable(eligibility),
  guarantee: nullable(guarantee),
  stageOne: nullable(object<StageOne>({ receivedAt: instant, by: stamp })),
  duplicateCandidates: list(text),
  likeClaims: optional(list(likeClaim)),
  sameAs: nullable(text),
  missing: list(text),
  statements: list(statement),
  verification: nullable(stamped(FORMS.verification)),
  conclusion: nullable(stamped(FORMS.conclusion)),
  finalReport: nullable(stamped(FORMS.finalReport)),
  bills: optional(list(billShape)),
  passedDeadlines: list(text),
  written: optional(writings),
};

export const DOSSIER_PARTS = Object.keys(PARTS) as (keyof Dossier)[];
export const dossierShape: Shape<Dossier> = object(PARTS);
