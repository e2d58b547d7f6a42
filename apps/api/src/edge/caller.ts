import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Actor } from '@jkk/domain/access';
import type { Claim } from '@jkk/domain/claim';
import type { AmountRuleSet, NamedFigure } from '@jkk/domain/rules';
import type { Person } from '@jkk/persistence/people';
import type { FastifyRequest } from 'fastify';

/** Who is calling, established by the session guard. */
export interface Caller {
  readonly actor: Actor;
  readonly name: string;
  readonly sessionId: string;
  readonly expiresAt: string;
}

/** What the address names, loaded by the visibility guard; fields are there as far as the address reaches. */
export interface Subject {
  readonly claim?: Claim;
  readonly benefitId?: string;
  readonly payoutId?: string;
  readonly batchId?: string;
  readonly documentId?: string;
  readonly ruleSet?: AmountRuleSet;
  readonly figure?: NamedFigure;
  readonly person?: Person;
}

declare module 'fastify' {
  interface FastifyRequest {
    caller?: Caller;
    subject?: Subject;
  }
}

const requestOf = (context: ExecutionContext): FastifyRequest => context.switchToHttp().getRequest();

/** The caller of an operation that is not public; the guard has made sure that there is one. */
export function callerOf(request: FastifyRequest): Caller {
  if (request.caller === undefined) throw new Error('The operation is not guarded');
  return request.caller;
}

export const CurrentCaller = createParamDecorator((_data: unknown, context: ExecutionContext) =>
  callerOf(requestOf(context)),
);

export const CurrentActor = createParamDecorator(
  (_data: unknown, context: ExecutionContext) => callerOf(requestOf(context)).actor,
);

/** The claim that the address names, directly or through a benefit or payout. */
export const SubjectClaim = createParamDecorator((_data: unknown, context: ExecutionContext): Claim => {
  const claim = requestOf(context).subject?.claim;
  if (claim === undefined) throw new Error('The operation names no claim');
  return claim;
});

/** The rule set that the address names, directly or through one of its figures. */
export const SubjectRuleSet = createParamDecorator(
  (_data: unknown, context: ExecutionContext): AmountRuleSet => {
    const ruleSet = requestOf(context).subject?.ruleSet;
    if (ruleSet === undefined) throw new Error('The operation names no rule set');
    return ruleSet;
  },
);

export const SubjectFigure = createParamDecorator(
  (_data: unknown, context: ExecutionContext): NamedFigure => {
    const figure = requestOf(context).subject?.figure;
    if (figure === undefined) throw new Error('The operation names no figure');
    return figure;
  },
);

export const SubjectPerson = createParamDecorator((_data: unknown, context: ExecutionContext): Person => {
  const person = requestOf(context).subject?.person;
  if (person === undefined) throw new Error('The operation names no person');
  return person;
});

/** What a POST needs to be repeatable: its key, and the hash of what was asked. */
export interface RepeatKey {
  readonly key: string | undefined;
  readonly requestHash: string;
}

declare module 'fastify' {
  interface FastifyRequest {
    repeatKey?: RepeatKey;
  }
}

export const Repeat = createParamDecorator((_data: unknown, context: ExecutionContext): RepeatKey => {
  const { repeatKey } = requestOf(context);
  if (repeatKey === undefined) throw new Error('The operation is not repeatable');
  return repeatKey;
});
