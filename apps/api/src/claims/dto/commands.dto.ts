import { CIRCUMSTANCES, CONSEQUENCES } from '@jkk/domain/claim';
import { AlsoCheck } from '../../edge/content-check';
import {
  CodeField,
  FlagField,
  IdentifierField,
  IdentifierListField,
  InstantField,
  ListField,
  ObjectField,
  TextField,
  WholeField,
} from '../../fields';
import { checkConclusion, checkDuplicateDecision, checkStageOne, checkVerification } from './commands.checks';

import { InjuryRequest, ParticipantRequest } from './report.dto';

/** What every command on a claim or a benefit carries. */
export class VersionedRequest {
  @WholeField({ min: 1, max: 1_000_000_000, description: 'The version that the caller has seen.' })
  version: number;
}

const NOTE = { max: 2_000 } as const;
const DOCUMENTS = { max: 30, min: 0, optional: true } as const;

/** Form 3 KK 1 for a claim that began as a notice. */
@AlsoCheck(checkStageOne)
export class StageOneRequest extends VersionedRequest {
  @IdentifierField('employerNumber', { optional: true })
  employerNumber?: string;

  @IdentifierField('code', { optional: true })
  projectNumber?: string;

  @TextField({ max: 5_000, optional: true })
  chronology?: string;

  @CodeField(CIRCUMSTANCES, { optional: true })
  circumstance?: (typeof CIRCUMSTANCES)[number];

  @CodeField(CONSEQUENCES, { optional: true })
  consequence?: (typeof CONSEQUENCES)[number];

  @ListField(() => InjuryRequest, { max: 30, optional: true })
  injuries?: InjuryRequest[];

  @InstantField({ optional: true, description: 'Claim officer only: when the paper form was handed in.' })
  receivedAt?: string;

  @IdentifierListField('documentId', DOCUMENTS)
  documents?: string[];

  @TextField({ ...NOTE, optional: true })
  note?: string;
}

@AlsoCheck(checkDuplicateDecision)
export class DuplicateDecisionRequest extends VersionedRequest {
  @CodeField(['DISTINCT', 'SAME'])
  outcome: 'DISTINCT' | 'SAME';

  @IdentifierField('claimNumber', { optional: true, description: 'Required for SAME.' })
  sameAs?: string;

  @TextField(NOTE)
  note: string;
}

export class CompletionRequest extends VersionedRequest {
  @ObjectField(() => ParticipantRequest, { optional: true })
  participant?: ParticipantRequest;

  @IdentifierField('employerNumber', { optional: true })
  employerNumber?: string;

  @IdentifierField('code', { optional: true })
  projectNumber?: string;

  @IdentifierField('code', { optional: true })
  plkkCode?: string;

  @TextField({ max: 5_000, optional: true })
  chronology?: string;

  @IdentifierListField('documentId', DOCUMENTS)
  documents?: string[];

  @FlagField({ optional: true, description: 'Claim officer only: go on although a finding stays open.' })
  proceed?: boolean;

  @TextField({ ...NOTE, optional: true })
  note?: string;
}

@AlsoCheck(checkVerification)
export class VerificationRequest extends VersionedRequest {
  @CodeField(['CONFIRMED', 'QUERIED'])
  outcome: 'CONFIRMED' | 'QUERIED';

  @TextField({ ...NOTE, optional: true, description: 'Required for QUERIED.' })
  note?: string;
}

@AlsoCheck(checkConclusion)
export class ConclusionRequest extends VersionedRequest {
  @CodeField(['WORK_ACCIDENT', 'OCCUPATIONAL_DISEASE', 'NOT_WORK_RELATED'])
  conclusion: 'WORK_ACCIDENT' | 'OCCUPATIONAL_DISEASE' | 'NOT_WORK_RELATED';

  @TextField({ max: 60, optional: true, description: 'Required for NOT_WORK_RELATED.' })
  reasonCode?: string;

  @TextField({ max: 200, optional: true, description: 'Required for NOT_WORK_RELATED.' })
  ruleCited?: string;

  @TextField({ ...NOTE, optional: true })
  note?: string;
}

/** Withdrawal by who reported, cancellation by the branch head. */
export class EndClaimRequest extends VersionedRequest {
  @TextField({ max: 60 })
  reasonCode: string;

  @TextField(NOTE)
  note: string;
}
