import { Controller, Get, Query } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { Claim } from '@jkk/domain/claim';
import { SubjectClaim } from '../edge/caller';
import { Operation } from '../edge/operation';
import { ClaimReadingQuery, ReadingQuery, ReadingsResponse } from './readings.dto';
import { ReadingsService } from './readings.service';

@ApiTags('readings')
@Controller()
export class ReadingsController {
  constructor(private readonly readings: ReadingsService) {}

  @Get('readings')
  @Operation({
    id: 'listReadings',
    summary: 'Who opened which claim, file or letter, and who looked for whom, the newest first',
    roles: ['AUDITOR'],
    answer: ReadingsResponse,
  })
  list(@Query() query: ReadingQuery): Promise<ReadingsResponse> {
    return this.readings.list(query);
  }

  @Get('claims/:claimNumber/readings')
  @ApiParam({ name: 'claimNumber', example: 'JKK-2026-0000001' })
  @Operation({
    id: 'listClaimReadings',
    summary: 'Who opened this claim, its files and its letters, the newest first',
    roles: ['AUDITOR'],
    subject: 'claim',
    answer: ReadingsResponse,
  })
  ofClaim(
    @SubjectClaim() { claimNumber }: Claim,
    @Query() query: ClaimReadingQuery,
  ): Promise<ReadingsResponse> {
    return this.readings.list({ ...query, claimNumber });
  }
}
