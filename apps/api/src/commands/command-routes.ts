import { Body, Controller, Param, Post, Res } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@jkk/domain/access';
import { CLAIM_COMMAND_CODES, commandRule, sheetOf, type Claim, type Sheet } from '@jkk/domain/claim';
import type { FastifyReply } from 'fastify';
import { CommandService } from '../claims/command.service';
import { BenefitResponse } from '../claims/dto/benefit.views';
import { ClaimResponse } from '../claims/dto/claim.views';
import { answerRepeatable } from '../edge/answer';
import { CurrentActor, Repeat, SubjectClaim, type RepeatKey } from '../edge/caller';
import { Operation } from '../edge/operation';
import type { ProblemCode } from '../problems/problem-table';
import { bodyClass } from './body-class';

/** Commands of people on a claim. Each is stored, sent to the claim's workflow and answered when it has taken effect. */
@ApiTags('claim commands')
@Controller('claims/:claimNumber')
export class ClaimCommandsController {
  constructor(readonly commands: CommandService) {}
}

@ApiTags('benefits')
@Controller('benefits/:benefitId')
export class BenefitCommandsController {
  constructor(readonly commands: CommandService) {}
}

@ApiTags('payouts')
@Controller('payouts/:payoutId')
export class PayoutCommandsController {
  constructor(readonly commands: CommandService) {}
}

const STALE_CLAIM: readonly ProblemCode[] = [
  'CLAIM.STAGE_NOT_ALLOWED',
  'CLAIM.VERSION_STALE',
  'CLAIM.OWN_INTEREST',
];
const TARGETS = {
  claim: {
    controller: ClaimCommandsController,
    parameter: { name: 'claimNumber', example: 'JKK-2026-0000001' },
    problems: STALE_CLAIM,
  },
  benefit: {
    controller: BenefitCommandsController,
    parameter: { name: 'benefitId', example: 'JKK-2026-0000001-B01' },
    problems: [
      'BENEFIT.STAGE_NOT_ALLOWED',
      'BENEFIT.VERSION_STALE',
      'CLAIM.STAGE_NOT_ALLOWED',
      'CLAIM.OWN_INTEREST',
    ],
  },
  payout: {
    controller: PayoutCommandsController,
    parameter: { name: 'payoutId' },
    problems: STALE_CLAIM,
  },
} as const;

for (const code of CLAIM_COMMAND_CODES) defineRoute(sheetOf(code));

/** The handler of one command, with every decorator that a handwritten one would have. */
function defineRoute(sheet: Sheet): void {
  const { path, target, roles } = commandRule(sheet.code);
  const { controller, parameter, problems } = TARGETS[target];
  const prototype = controller.prototype as object;
  const body = bodyClass(sheet.form.name, sheet.form.fields, target !== 'payout');
  const makesBenefit = sheet.on === 'claim' && sheet.makesBenefit === true;
  const refusals = sheet.operation.refusals ?? [];
  const status = makesBenefit ? 201 : 200;

  async function handle(
    this: { readonly commands: CommandService },
    claim: Claim,
    given: object,
    actor: Actor,
    repeat: RepeatKey,
    reply: FastifyReply,
    id = claim.claimNumber,
  ): Promise<object> {
    const outcome = await this.commands.give({ sheet, claim, id, body: given, actor, repeat });
    return answerRepeatable(reply, outcome, status);
  }

  Object.defineProperty(handle, 'name', { value: sheet.code });
  Object.defineProperty(prototype, sheet.code, { value: handle, writable: true, configurable: true });
  const named = target === 'claim' ? [] : [Param(parameter.name)];
  const parameters = [SubjectClaim(), Body(), CurrentActor(), Repeat(), Res({ passthrough: true }), ...named];
  parameters.forEach((decorate, index) => decorate(prototype, sheet.code, index));
  const types = [Object, body, Object, Object, Object, ...named.map(() => String)];
  Reflect.defineMetadata('design:paramtypes', types, prototype, sheet.code);
  const descriptor = Object.getOwnPropertyDescriptor(
    prototype,
    sheet.code,
  ) as TypedPropertyDescriptor<unknown>;
  const decorators = [
    Post(path),
    ApiParam(parameter),
    Operation({
      id: sheet.operation.id,
      summary: sheet.operation.summary,
      roles,
      subject: target,
      answer: makesBenefit || target === 'benefit' ? BenefitResponse : ClaimResponse,
      status,
      idempotency: 'optional',
      problems: [
        ...(target === 'payout' ? [...refusals, ...problems] : [...problems, ...refusals]),
        'COMMAND.PENDING',
      ],
      check: (given, { claim, ...about }) =>
        claim === undefined ? [] : (sheet.check?.(given, { claim, ...about }) ?? []),
    }),
  ];
  // As TypeScript applies them: the lowest first.
  for (const decorate of decorators.reverse()) decorate(prototype, sheet.code, descriptor);
}
