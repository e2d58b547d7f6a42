import type { Finding } from '@jkk/domain/findings';
import type { CheckContext, Loose } from '../../edge/content-check';
import { looseList, looseObject, missing, unless } from '../../edge/loose';

/** Name and account of employers and hospitals come from the reference data. */
const FROM_REGISTER = new Set<unknown>(['EMPLOYER', 'PLKK']);
/** Accounts of heirs and of the guardian stand in the final report, under their names. */
const ACCOUNT_ON_RECORD = new Set<unknown>([...FROM_REGISTER, 'HEIR', 'GUARDIAN']);
const ACCOUNT = ['bankCode', 'accountNumber', 'accountName'] as const;

export function checkBenefitRequest(
  body: Loose<'type' | 'payee' | 'complete'>,
  { actor }: CheckContext,
): Finding[] {
  return [
    ...checkPayee(body.payee),
    ...unless(
      body.complete !== true || actor.roles.includes('CLAIM_OFFICER'),
      '/complete',
      'COMPLETE.OFFICER_ONLY',
      'Kelengkapan dinyatakan oleh petugas klaim.',
      'Completeness is stated by a claim officer.',
    ),
    ...unless(
      !actor.roles.includes('PLKK_STAFF') ||
        actor.roles.includes('CLAIM_OFFICER') ||
        body.type === 'MEDICAL_BILL',
      '/type',
      'BENEFIT.BILLS_ONLY',
      'Rumah sakit hanya mengajukan tagihan perawatan.',
      'A hospital requests its bills only.',
    ),
  ];
}

/** An account is given whole or not at all; where it is on record it may be left out. */
function checkPayee(value: unknown): Finding[] {
  const payee = looseObject(value);
  if (payee.kind === undefined) return [];
  const anyGiven = ACCOUNT.some((name) => payee[name] !== undefined);
  const needed = [
    ...(anyGiven || !ACCOUNT_ON_RECORD.has(payee.kind) ? ACCOUNT : []),
    ...(FROM_REGISTER.has(payee.kind) ? [] : ['name']),
  ];
  return missing(payee, ...needed).map((found) => ({ ...found, pointer: `/payee${found.pointer}` }));
}

export const checkCompleteness = (body: Loose<'complete' | 'missing'>): Finding[] =>
  unless(
    body.complete !== false || looseList(body.missing).length > 0,
    '/missing',
    'PROPERTY.MISSING',
    'Sebutkan berkas yang kurang.',
    'Name the documents that are missing.',
  );

/** A return and a no are said by a named person with a reason and the rule cited. */
export const checkBenefitDecision = (body: Loose<'decision'>): Finding[] =>
  body.decision === 'RETURN' || body.decision === 'REFUSE' ? missing(body, 'reasonCode', 'ruleCited') : [];
