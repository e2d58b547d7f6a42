import { Body, Controller, Get, Post, Query, Res } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@jkk/domain/access';
import type { AmountRuleSet, NamedFigure } from '@jkk/domain/rules';
import type { FastifyReply } from 'fastify';
import { answerRepeatable } from '../edge/answer';
import { CurrentActor, Repeat, SubjectFigure, SubjectRuleSet, type RepeatKey } from '../edge/caller';
import { Operation } from '../edge/operation';
import { FigureConfirmationRequest, FigureQuery, FigureVerificationRequest } from './dto/rules.dto';
import { FigureListResponse, FigureResponse, RuleSetListResponse } from './dto/rules.views';
import { FigureService } from './figure.service';

const READERS = ['ADMIN', 'AUDITOR'] as const;
const CODE = { name: 'code' } as const;
const KEY = { name: 'key' } as const;

/** The law as data: each figure with its article, and who compared it with the printed law. */
@ApiTags('rules')
@Controller('rule-sets')
export class RuleSetsController {
  constructor(private readonly figures: FigureService) {}

  @Get()
  @Operation({
    id: 'listRuleSets',
    summary: 'The benefit tables, and how much of each is verified',
    roles: READERS,
    answer: RuleSetListResponse,
  })
  list(): Promise<RuleSetListResponse> {
    return this.figures.listRuleSets();
  }

  @Get(':code/figures')
  @ApiParam(CODE)
  @Operation({
    id: 'listFigures',
    summary: 'The figures of a benefit table with their articles and who verified them',
    roles: READERS,
    subject: 'ruleSet',
    answer: FigureListResponse,
  })
  listFigures(
    @SubjectRuleSet() rules: AmountRuleSet,
    @Query() query: FigureQuery,
    @CurrentActor() actor: Actor,
  ): Promise<FigureListResponse> {
    return this.figures.list(rules, query, actor);
  }

  @Post(':code/figures/:key/verification')
  @ApiParam(CODE)
  @ApiParam(KEY)
  @Operation({
    id: 'verifyFigure',
    summary: 'Say that a figure was compared with the printed law; another administrator confirms',
    roles: ['ADMIN'],
    subject: 'figure',
    answer: FigureResponse,
    idempotency: 'optional',
    problems: ['FIGURE.ALREADY_PROPOSED', 'FIGURE.ALREADY_VERIFIED'],
  })
  async verify(
    @SubjectRuleSet() rules: AmountRuleSet,
    @SubjectFigure() figure: NamedFigure,
    @Body() { note }: FigureVerificationRequest,
    @CurrentActor() actor: Actor,
    @Repeat() repeat: RepeatKey,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<FigureResponse> {
    const saying = { rules, figure, step: 'PROPOSED', note } as const;
    return answerRepeatable(reply, await this.figures.say(saying, actor, repeat));
  }

  @Post(':code/figures/:key/confirmation')
  @ApiParam(CODE)
  @ApiParam(KEY)
  @Operation({
    id: 'confirmFigure',
    summary: 'Confirm or decline what another administrator compared',
    roles: ['ADMIN'],
    subject: 'figure',
    answer: FigureResponse,
    idempotency: 'optional',
    problems: ['FIGURE.NOT_PROPOSED', 'FIGURE.ALREADY_VERIFIED', 'APPROVAL.SAME_PERSON'],
  })
  async confirm(
    @SubjectRuleSet() rules: AmountRuleSet,
    @SubjectFigure() figure: NamedFigure,
    @Body() { decision, note }: FigureConfirmationRequest,
    @CurrentActor() actor: Actor,
    @Repeat() repeat: RepeatKey,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<FigureResponse> {
    const step = decision === 'CONFIRM' ? 'CONFIRMED' : 'DECLINED';
    return answerRepeatable(reply, await this.figures.say({ rules, figure, step, note }, actor, repeat));
  }
}
