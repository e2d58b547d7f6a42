import { ROLES, type Actor, type LentAuthority } from '../../access';
import type { Fields } from '../../fields';
import {
  list,
  object,
  oneOf,
  optional,
  readRecord,
  shapeOfFields,
  text,
  UnreadableRecord,
  variant,
  whole,
  type Shape,
} from '../../record';
import type { CommandAnswer, CommandFinding } from '../answer';
import type { ClaimCommandCode } from '../commands';
import type { ClaimCommand } from '../decision';
import { FORMS, type CommandBodies } from '../forms';
import { words } from './parts';

/** What of a command's row is needed to decide about it. */
export interface CommandRow {
  readonly commandId: string;
  readonly code: string;
  readonly actor: unknown;
  readonly body: unknown;
  readonly expectedVersion: number | null;
  readonly benefitId: string | null;
  readonly payoutId: string | null;
}

const actorShape = object<Actor>({
  userId: text,
  nik: optional(text),
  roles: list(oneOf(ROLES)),
  lent: optional(list(object<LentAuthority>({ role: oneOf(ROLES), from: text, nik: optional(text) }))),
  branch: optional(text),
  plkkCode: optional(text),
  employerNumber: optional(text),
  organisation: text,
});

const BODIES = Object.fromEntries(
  Object.entries(FORMS).map(([code, { fields }]) => [code, shapeOfFields<Fields>(fields)]),
) as unknown as Readonly<Record<ClaimCommandCode, Shape<CommandBodies[ClaimCommandCode]>>>;

const isClaimCommand = (code: string): code is ClaimCommandCode => Object.hasOwn(FORMS, code);

/** A command on a claim as it was stored before it was sent. Throws UnreadableRecord. */
export function readCommand(row: CommandRow): ClaimCommand {
  const { commandId, code, expectedVersion, benefitId, payoutId } = row;
  const subject = { commandId };
  if (!isClaimCommand(code)) {
    throw new UnreadableRecord(subject, { pointer: '/code', expected: 'a known code' });
  }
  return {
    code,
    body: readRecord(BODIES[code], row.body, subject),
    actor: readRecord(actorShape, row.actor, subject),
    expectedVersion,
    ...(benefitId === null ? {} : { benefitId }),
    ...(payoutId === null ? {} : { payoutId }),
  };
}

const findingShape = object<CommandFinding>({ pointer: text, code: text, detail: words });
const answerShape: Shape<CommandAnswer> = variant<CommandAnswer, 'outcome'>('outcome', {
  DONE: object<Extract<CommandAnswer, { outcome: 'DONE' }>>({
    outcome: oneOf(['DONE']),
    version: whole,
    benefitId: optional(text),
  }),
  REFUSED: object<Extract<CommandAnswer, { outcome: 'REFUSED' }>>({
    outcome: oneOf(['REFUSED']),
    code: text,
    errors: optional(list(findingShape)),
  }),
});

/** What a closed command was answered. Throws UnreadableRecord. */
export const readAnswer = (commandId: string, answer: unknown): CommandAnswer =>
  readRecord(answerShape, answer, { commandId });
