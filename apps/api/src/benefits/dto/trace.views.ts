import { BENEFIT_TYPES, type BenefitType } from '@jkk/domain/benefits';
import { TraceStepView } from '../../calculations/dto/calculation.views';
import { TextView } from '../../edge/text.dto';
import { CodeOut, FlagOut, InstantOut, ListOut, ObjectOut, TextOut, WholeOut } from '../../fields';

export class TraceRuleSetView {
  @TextOut({ description: 'What the addresses of the benefit table name it by.' })
  id: string;

  @TextOut({ description: 'The benefit table that the amount comes from.' })
  amounts: string;

  @WholeOut({ description: 'The version of the benefit table.' })
  version: number;

  @TextOut({ description: 'SHA-256 of everything in that version that can change an amount.' })
  checksum: string;

  @TextOut()
  procedure: string;
}

/** The calculation in sentences, each list in the order in which it was worked out. */
export class TraceSentencesView {
  @TextOut({ list: true })
  id: string[];

  @TextOut({ list: true })
  en: string[];
}

/** The stored calculation of one benefit, whole. */
export class BenefitTraceResponse {
  @TextOut()
  benefitId: string;

  @TextOut()
  claimNumber: string;

  @CodeOut(BENEFIT_TYPES)
  type: BenefitType;

  @ObjectOut(() => TextView)
  label: TextView;

  @WholeOut({ description: 'Rupiah.' })
  amount: number;

  @TextOut({
    nullable: true,
    description: 'SHA-256 of the calculation when it was made, as GET /claims has it.',
  })
  traceId: string | null;

  @FlagOut({ description: "The stored calculation still has this hash, and its amount is the benefit's." })
  intact: boolean;

  @ObjectOut(() => TraceRuleSetView, { nullable: true })
  ruleSet: TraceRuleSetView | null;

  @InstantOut({ description: 'When the benefit was first asked for.' })
  requestedAt: string;

  @ListOut(() => TraceStepView)
  trace: TraceStepView[];

  @ObjectOut(() => TraceSentencesView)
  sentences: TraceSentencesView;
}
