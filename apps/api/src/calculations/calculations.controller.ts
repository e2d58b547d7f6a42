import { Body, Controller, Post } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import { Operation } from '../edge/operation';
import { calculateBenefits } from './calculation';
import { CalculationRequest } from './dto/calculation.dto';
import { CalculationResponse } from './dto/calculation.views';

@ApiTags('calculator')
@Controller('benefit-calculations')
export class CalculationsController {
  @Post()
  @ApiBody({ type: CalculationRequest })
  @Operation({
    id: 'calculateBenefits',
    summary: 'Work out benefits without a claim',
    roles: 'EVERYBODY',
    answer: CalculationResponse,
    problems: ['REQUEST.MALFORMED', 'REQUEST.TOO_LARGE', 'REQUEST.MEDIA_TYPE'],
  })
  calculate(@Body() body: unknown): CalculationResponse {
    return calculateBenefits(body);
  }
}
