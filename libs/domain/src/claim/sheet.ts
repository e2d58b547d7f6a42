import type { Actor } from '../access/roles';
import type { Instant } from '../calendar';
import type { Loose } from '../fields';
import type { Finding } from '../findings';
import type { Benefit, Claim, Written } from './claim';
import type { ClaimCommandCode, EventOf } from './commands';
import type { ClaimCommand, Decision, DecisionContext } from './decision';
import type { CommandBodies, FORMS } from './forms';
import type { RefusalCode } from './refusals';
import type { Sentence } from './sentences';

/** What a check of content may know beside the body. */
export interface CheckContext {
  readonly now: Instant;
  readonly actor: Actor;
  readonly claim: Claim;
}

/**
 * Everything about a command that is not in the light table: what is filled in, what is checked, what it does, what the
 * record says of it and where its content is found again. API, pages and timeline are made from it.
 */
interface CommonSheet<Code extends ClaimCommandCode> {
  readonly code: Code;
  readonly form: (typeof FORMS)[Code];
  /** The HTTP operation: its id for clients, what it does, and the refusals beyond those that every command has. */
  readonly operation: {
    readonly id: string;
    readonly summary: string;
    readonly refusals?: readonly RefusalCode[];
  };
  /** Rules that need more than one field, the clock, the person or the claim. All findings at once; the shape is not assured yet. */
  readonly check?: (body: Loose, context: CheckContext) => readonly Finding[];
  /** Whether this person may give it on this claim in this state, beyond role and stage. */
  readonly mayGive?: (claim: Claim, actor: Actor) => boolean;
  readonly sentences: Readonly<Record<EventOf<Code>, Sentence>>;
  readonly shown: {
    /** The property of the claim's or the benefit's view under which what was written is found again. */
    readonly as: string;
    /** It is written once at most, and is no list. */
    readonly single?: true;
    /** The names of who and when, where the view has others than `by` and `at`. */
    readonly stampedAs?: { readonly by: string; readonly at: string };
    /** What the report said before is shown beside what this says anew. */
    readonly replaces?: true;
    /** Of which hospital it is, where of all hospitals that one alone reads it. */
    readonly hospital?: (claim: Claim, writing: Written<CommandBodies[Code]>) => string | undefined;
    /** Where it is kept, if not with the other writings. */
    readonly of?: (claim: Claim, benefit: Benefit | undefined) => readonly Written<CommandBodies[Code]>[];
  };
  /** True where the claim has a place of its own for the content, so that it is not kept a second time. */
  readonly keptByItself?: true;
}

export interface ClaimSheet<Code extends ClaimCommandCode = ClaimCommandCode> extends CommonSheet<Code> {
  readonly on: 'claim';
  /** The command makes a benefit, which is the answer. */
  readonly makesBenefit?: true;
  readonly decide: (claim: Claim, command: ClaimCommand<Code>, context: DecisionContext) => Decision;
}

export interface BenefitSheet<Code extends ClaimCommandCode = ClaimCommandCode> extends CommonSheet<Code> {
  readonly on: 'benefit';
  readonly decide: (
    claim: Claim,
    benefit: Benefit,
    command: ClaimCommand<Code>,
    context: DecisionContext,
  ) => Decision;
}

export type Sheet<Code extends ClaimCommandCode = ClaimCommandCode> = ClaimSheet<Code> | BenefitSheet<Code>;
