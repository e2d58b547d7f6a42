import { ApiProperty } from '@nestjs/swagger';
import { ZONES } from '@jkk/domain/calendar';
import { BENEFIT_TYPES } from '@jkk/domain/benefits';

/**
 * The calculator reads its own input (`@jkk/domain/benefits`), because the command line reads the same one. These
 * classes are its schema for the OpenAPI file and carry no rules.
 */
export class MinimumWageInput {
  @ApiProperty({ type: 'integer', minimum: 1, maximum: 1_000_000_000 })
  amount: number;

  @ApiProperty({ maxLength: 200, description: 'The decree that fixed it.' })
  source: string;
}

/** Segments PU and JAKON may state a minimum wage; with it, `amount` and `unit` may be left out: the wage is unknown. */
export class WageInput {
  @ApiProperty({ type: 'integer', minimum: 1, maximum: 1_000_000_000, required: false })
  amount?: number;

  @ApiProperty({ enum: ['MONTH', 'DAY', 'PIECE_AVERAGE_3M', 'BPU_CONTRIBUTION'], required: false })
  unit?: string;

  @ApiProperty({
    enum: ['FULL', 'PAID'],
    required: false,
    description:
      'BPU_CONTRIBUTION: whether the amount is the full contribution or what a discount of the month left of it.',
  })
  given?: string;

  @ApiProperty({ type: () => MinimumWageInput, required: false })
  minimum?: MinimumWageInput;
}

export class CalculationRequest {
  @ApiProperty({ enum: ['ACCIDENT', 'DISEASE'] })
  kind: string;

  @ApiProperty({ enum: ['PU', 'BPU', 'JAKON', 'PMI'] })
  segment: string;

  @ApiProperty({ type: String, format: 'date-time' })
  occurredAt: string;

  @ApiProperty({ enum: [...ZONES] })
  zone: string;

  @ApiProperty({ type: () => WageInput })
  wage: WageInput;

  @ApiProperty({ enum: ['RIGHT', 'LEFT'], required: false })
  handedness?: string;

  @ApiProperty({ type: String, format: 'date', required: false })
  requestedOn?: string;

  @ApiProperty({ type: String, required: false })
  stmbPolicy?: string;

  @ApiProperty({
    type: 'array',
    minItems: 1,
    maxItems: 50,
    items: {
      type: 'object',
      required: ['type'],
      properties: { type: { type: 'string', enum: [...BENEFIT_TYPES] } },
      additionalProperties: true,
    },
  })
  benefits: Record<string, unknown>[];
}
