import { Controller, Get, Param } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@jkk/domain/access';
import type { Claim } from '@jkk/domain/claim';
import { getBenefitResponse } from '../claims/claim.mapper';
import { BenefitResponse } from '../claims/dto/benefit.views';
import { TodayOnScreen } from '../claims/today-on-screen';
import { CurrentActor, SubjectClaim } from '../edge/caller';
import { Operation } from '../edge/operation';
import { BenefitTraceResponse } from './dto/trace.views';
import { getTraceResponse } from './trace.mapper';

const BENEFIT_ID = { name: 'benefitId', example: 'JKK-2026-0000001-B01' } as const;

@ApiTags('benefits')
@Controller('benefits/:benefitId')
export class BenefitsController {
  constructor(private readonly today: TodayOnScreen) {}

  @Get()
  @ApiParam(BENEFIT_ID)
  @Operation({
    id: 'getBenefit',
    summary: 'One benefit with its amount and trace',
    roles: 'EVERYBODY',
    reads: 'CLAIM',
    subject: 'benefit',
    answer: BenefitResponse,
  })
  get(
    @SubjectClaim() claim: Claim,
    @Param('benefitId') benefitId: string,
    @CurrentActor() actor: Actor,
  ): BenefitResponse {
    return getBenefitResponse(claim, benefitId, actor, this.today.get());
  }

  @Get('trace')
  @ApiParam(BENEFIT_ID)
  @Operation({
    id: 'getBenefitTrace',
    summary: 'The whole stored calculation: rule set, steps, articles, hash, in both languages',
    roles: 'EVERYBODY',
    reads: 'CLAIM',
    subject: 'benefit',
    answer: BenefitTraceResponse,
  })
  trace(
    @SubjectClaim() claim: Claim,
    @Param('benefitId') benefitId: string,
    @CurrentActor() actor: Actor,
  ): BenefitTraceResponse {
    return getTraceResponse(claim, benefitId, actor);
  }
}
