import type { Actor } from '@jkk/domain/access';
import { HOLD_STEPS } from '@jkk/domain/payout/decide';
import { object, text } from '@jkk/domain/record';
import { CodeOut, InstantOut, TextOut } from '../fields';
import type { WorkResult } from './work-result';

/** What came of one person's word where two have to say the same. */
export class StepResponse {
  @CodeOut(HOLD_STEPS, { description: 'What this word was; with CONFIRMED it has happened.' })
  step: string;
}

/** How a step is read back from the record when it is asked for again. */
export const STEP = object<StepResponse>({ step: text });

/** A word as it is kept: whose it is, by which roles, and when. */
export const saidBy = ({ userId, roles }: Actor, at: string) => ({ decidedBy: userId, roles, at });

/** The first person's word, which waits for a second one. */
export class WaitingWordView {
  @TextOut()
  note: string;

  @TextOut()
  decidedBy: string;

  @TextOut({ description: 'The name of that person.' })
  decidedByName: string;

  @InstantOut()
  decidedAt: string;
}

type Proposal = Omit<WaitingWordView, 'decidedByName'>;

export const toWaitingWord = (
  { note, decidedBy, decidedAt }: Proposal,
  names: ReadonlyMap<string, string>,
): WaitingWordView => ({ note, decidedBy, decidedByName: names.get(decidedBy) ?? decidedBy, decidedAt });

type No = Extract<WorkResult<never>, { readonly ok: false }>;

/** A step, or the same no as the record's. */
export const toStep = (result: { readonly ok: true; readonly step: string } | No): WorkResult<StepResponse> =>
  result.ok ? { ok: true, value: { step: result.step } } : result;
