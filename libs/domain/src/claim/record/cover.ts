import { WAGE_UNITS } from '../../benefits/wage';
import { SIDES } from '../../benefits/facts';
import { ELIGIBILITY_OUTCOMES, type EligibilityAssessment, type EligibilityReason } from '../../eligibility';
import {
  date,
  flag,
  instant,
  list,
  nullable,
  object,
  oneOf,
  optional,
  text,
  whole,
  type Parts,
  type Shape,
} from '../../record';
import { SEGMENTS } from '../../rules';
import { COVER_LABELS, type CoverOutcome } from '../../words/forms';
import type { CoverDecision, CoverFacts, Judgement, MemberFacts } from '../claim';
import type { CoverStep } from '../cover/cover-step';
import type { FormerNames } from '../cover/former-names-step';
import { stamp, words } from './parts';

const member = object<MemberFacts>({
  participantNumber: text,
  nik: text,
  name: text,
  birthDate: date,
  sex: oneOf(['MALE', 'FEMALE']),
  handedness: oneOf(SIDES),
  segment: oneOf(SEGMENTS),
  employerNumber: nullable(text),
  projectNumber: nullable(text),
  wage: nullable(object<NonNullable<MemberFacts['wage']>>({ amount: whole, unit: oneOf(WAGE_UNITS) })),
  activeFrom: date,
  reportedOn: optional(date),
  activeTo: nullable(date),
  paidUntil: nullable(text),
  diedOn: nullable(date),
});

const project = object<NonNullable<CoverFacts['project']>>({
  employerNumber: optional(nullable(text)),
  coverFrom: date,
  maintenanceUntil: date,
  paid: flag,
});

export const cover: Shape<CoverFacts> = object<CoverFacts>({
  member: nullable(member),
  reportedAfter: optional(nullable(member)),
  employerPaidUntil: nullable(text),
  employerKnown: flag,
  employerName: nullable(text),
  plkkName: nullable(text),
  project: nullable(project),
});

const decision = object<CoverDecision>({
  outcome: oneOf(Object.keys(COVER_LABELS) as CoverOutcome[]),
  doubts: list(text),
  acceptsLateReport: optional(flag),
  reasonCode: text,
  ruleCited: text,
  by: stamp,
  at: instant,
});

const ASSESSED: Parts<EligibilityAssessment> = {
  outcome: oneOf(ELIGIBILITY_OUTCOMES),
  mode: oneOf(['BPJS_PAYS', 'EMPLOYER_ADVANCES', 'NONE', 'UNDECIDED']),
  reasons: list(object<EligibilityReason>({ code: text, text: words })),
};

export const eligibility: Shape<Judgement> = object<Judgement>({ ...ASSESSED, decision: optional(decision) });

export const coverStep = object<CoverStep>({ ...ASSESSED, at: nullable(instant), by: nullable(stamp) });

export const formerNames = object<FormerNames>({ participant: text, employer: text, until: instant });
