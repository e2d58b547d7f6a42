import { Body, Controller, Post } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import { verifiedBook } from '@jkk/persistence/rules';
import { PublishedRulesRepository } from '@jkk/persistence/rules-published';
import { DataSource } from 'typeorm';
import { Operation } from '../edge/operation';
import { calculateBenefits } from './calculation';
import { CalculationRequest } from './dto/calculation.dto';
import { CalculationResponse } from './dto/calculation.views';

@ApiTags('calculator')
@Controller('benefit-calculations')
export class CalculationsController {
  private readonly rules = new PublishedRulesRepository();

  constructor(private readonly database: DataSource) {}

  @Post()
  @ApiBody({ type: CalculationRequest })
  @Operation({
    id: 'calculateBenefits',
    summary: 'Work out benefits without a claim',
    roles: 'EVERYBODY',
    answer: CalculationResponse,
    takesBody: true,
  })
  async calculate(@Body() body: unknown): Promise<CalculationResponse> {
    const em = this.database.manager;
    return calculateBenefits(body, await verifiedBook(em, await this.rules.getBook(em)));
  }
}
