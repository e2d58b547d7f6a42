import { ZONES, type Zone } from '@jkk/domain/calendar';
import {
  BENEFIT_STAGE_CODES,
  CLAIM_STAGE_CODES,
  type BenefitStage,
  type ClaimStage,
} from '@jkk/domain/claim';
import { TraceSentencesView } from '../benefits/dto/trace.views';
import { TextView } from '../edge/text.dto';
import {
  CodeOut,
  DateField,
  FlagOut,
  IdentifierField,
  InstantOut,
  ListOut,
  ObjectOut,
  TextField,
  TextOut,
  WholeOut,
} from '../fields';

export class StatusCodeRequest {
  @IdentifierField('claimNumber')
  claimNumber: string;

  @DateField({ description: 'Of the participant.' })
  birthDate: string;
}

export class StatusRequest extends StatusCodeRequest {
  @TextField({ max: 6, pattern: /^\d{6}$/, description: 'As the message says.' })
  code: string;
}

class StatusAwaitedView {
  @ObjectOut(() => TextView)
  who: TextView;

  @ObjectOut(() => TextView)
  task: TextView;

  @InstantOut({ nullable: true })
  dueAt: string | null;
}

class StatusRefusedView {
  @ObjectOut(() => TextView, { nullable: true })
  reason: TextView | null;

  @TextOut({ nullable: true })
  rule: string | null;
}

class StatusObjectionView {
  @ObjectOut(() => TextView)
  text: TextView;

  @InstantOut({ nullable: true, description: 'Until when, while its time runs.' })
  until: string | null;
}

export class ParticipantBenefitView {
  @TextOut()
  benefitId: string;

  @ObjectOut(() => TextView)
  name: TextView;

  @CodeOut(BENEFIT_STAGE_CODES)
  stage: BenefitStage;

  @WholeOut({ nullable: true, description: 'Rupiah; null until it is approved.' })
  amount: number | null;

  @FlagOut()
  toParticipant: boolean;

  @ObjectOut(() => TextView)
  payee: TextView;

  @TextOut({ nullable: true, description: 'The end of the account.' })
  account: string | null;

  @ListOut(() => TextView)
  missing: readonly TextView[];

  @ObjectOut(() => TraceSentencesView)
  calculation: { readonly id: readonly string[]; readonly en: readonly string[] };

  @ObjectOut(() => StatusRefusedView, { nullable: true })
  refused: StatusRefusedView | null;
}

/** What the claim tells the person whom it is about. */
export class ParticipantStatusResponse {
  @TextOut()
  claimNumber: string;

  @TextOut({ nullable: true, description: 'First name and initials.' })
  name: string | null;

  @CodeOut(CLAIM_STAGE_CODES)
  stage: ClaimStage;

  @ObjectOut(() => TextView)
  sentence: TextView;

  @InstantOut()
  occurredAt: string;

  @InstantOut()
  receivedAt: string;

  @CodeOut(ZONES)
  zone: Zone;

  @ListOut(() => StatusAwaitedView)
  waits: readonly StatusAwaitedView[];

  @ListOut(() => TextView)
  missing: readonly TextView[];

  @ObjectOut(() => StatusRefusedView, { nullable: true })
  refused: StatusRefusedView | null;

  @ObjectOut(() => StatusObjectionView)
  objection: StatusObjectionView;

  @ListOut(() => ParticipantBenefitView)
  benefits: readonly ParticipantBenefitView[];
}
