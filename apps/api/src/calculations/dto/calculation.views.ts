import { ApiExtraModels, ApiProperty, getSchemaPath, type ApiPropertyOptions } from '@nestjs/swagger';
import { BENEFIT_TYPES, type BenefitType } from '@jkk/domain/benefits';
import { TextView } from '../../edge/text.dto';
import { CodeOut, ListOut, ObjectOut, TextOut, WholeOut } from '../../fields';

const NUMBER_OR_TEXT: ApiPropertyOptions = { oneOf: [{ type: 'number' }, { type: 'string' }] };

export class TraceInputView {
  @TextOut()
  name: string;

  @ApiProperty({ ...NUMBER_OR_TEXT })
  value: number | string;

  @TextOut({ description: '`input`, `step:<name>` or `<rule set>/<figure>`.' })
  source: string;
}

/** One step of a calculation, for a person (`text`) and for an auditor (everything else). */
@ApiExtraModels(TraceInputView)
export class TraceStepView {
  @TextOut()
  step: string;

  @TextOut()
  formula: string;

  @ListOut(() => TraceInputView)
  inputs: TraceInputView[];

  @ApiProperty({ ...NUMBER_OR_TEXT })
  result: number | string;

  @TextOut()
  rule: string;

  @TextOut()
  provenance: string;

  @TextOut({ list: true })
  figures: string[];

  @ObjectOut(() => TextView)
  text: TextView;

  @ApiProperty({ type: 'array', items: { $ref: getSchemaPath('TraceStepView') }, required: false })
  steps?: TraceStepView[];
}

export class CalculationRuleSetView {
  @TextOut()
  amounts: string;

  @TextOut()
  procedure: string;
}

export class CalculationLineView {
  @CodeOut(BENEFIT_TYPES)
  type: BenefitType;

  @WholeOut({ description: 'Rupiah.' })
  amount: number;

  @ListOut(() => TraceStepView)
  trace: TraceStepView[];
}

export class CalculationResponse {
  @ObjectOut(() => CalculationRuleSetView)
  ruleSet: CalculationRuleSetView;

  @WholeOut({ description: 'Rupiah.' })
  monthlyWage: number;

  @ListOut(() => CalculationLineView)
  lines: CalculationLineView[];

  @WholeOut({ description: 'Rupiah.' })
  total: number;
}
