import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@jkk/domain/access';
import type { FastifyReply } from 'fastify';
import { StepResponse } from '../commands/two-persons';
import { answerRepeatable } from '../edge/answer';
import { CurrentActor, Repeat, type RepeatKey } from '../edge/caller';
import { Operation } from '../edge/operation';
import { ControlService } from './control.service';
import { CapRequest, ControlsResponse, SwitchRequest } from './controls.dto';
import { RoomService } from './room.service';
import { RoomResponse } from './room.views';

const TWO_PERSONS = ['FINANCE_MAKER', 'FINANCE_RELEASER'] as const;

@ApiTags('payouts')
@Controller('payment-controls')
export class ControlsController {
  constructor(
    private readonly controls: ControlService,
    private readonly rooms: RoomService,
  ) {}

  @Get()
  @Operation({
    id: 'getPaymentControls',
    summary: 'The switch of each bank, the caps, and what waits for a second person',
    roles: ['FINANCE_MAKER', 'FINANCE_RELEASER', 'AUDITOR'],
    answer: ControlsResponse,
  })
  get(): Promise<ControlsResponse> {
    return this.controls.get();
  }

  @Get('room')
  @Operation({
    id: 'getSendingRoom',
    summary:
      'When what is released now goes out through each bank, and how much more fits under the caps of today',
    roles: ['FINANCE_MAKER', 'FINANCE_RELEASER', 'AUDITOR'],
    answer: RoomResponse,
  })
  room(@CurrentActor() actor: Actor): Promise<RoomResponse> {
    return this.rooms.get(actor);
  }

  @Post('banks/:bankCode/switch')
  @ApiParam({ name: 'bankCode' })
  @Operation({
    id: 'switchBank',
    summary: 'Stop every new transfer through a bank at once, or let it send again with a second person',
    roles: TWO_PERSONS,
    subject: 'partnerBank',
    answer: StepResponse,
    idempotency: 'optional',
    problems: ['BANK.SWITCHED_ALREADY', 'APPROVAL.SAME_PERSON', 'APPROVAL.PERSON_LEFT'],
  })
  async switchBank(
    @Param('bankCode') bankCode: string,
    @Body() body: SwitchRequest,
    @CurrentActor() actor: Actor,
    @Repeat() repeat: RepeatKey,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StepResponse> {
    return answerRepeatable(reply, await this.controls.switchBank(bankCode, body, actor, repeat));
  }

  @Post('caps/:scope')
  @ApiParam({ name: 'scope' })
  @Operation({
    id: 'setCap',
    summary: 'Set or lift a cap on what is released or sent; maker and releaser both say the same',
    roles: TWO_PERSONS,
    subject: 'cap',
    answer: StepResponse,
    idempotency: 'optional',
    problems: ['APPROVAL.SAME_PERSON', 'APPROVAL.PERSON_LEFT'],
  })
  async setCap(
    @Param('scope') scope: string,
    @Body() body: CapRequest,
    @CurrentActor() actor: Actor,
    @Repeat() repeat: RepeatKey,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StepResponse> {
    return answerRepeatable(reply, await this.controls.setCap(scope, body, actor, repeat));
  }
}
