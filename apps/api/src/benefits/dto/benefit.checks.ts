import type { Finding } from '@jkk/domain/findings';
import type { CheckContext, Loose } from '../../edge/content-check';
import { looseList, looseObject, missing, unless } from '../../edge/loose';

/** Accounts of employers and hospitals come from the reference data. */
const ACCOUNT_ON_RECORD = new Set<unknown>(['EMPLOYER', 'PLKK']);
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

function checkPayee(value: unknown): Finding[] {
  const payee = looseObject(value);
  if (payee.kind === undefined) return [];
  const given = ACCOUNT.filter((name) => payee[name] !== undefined);
  const needed = !ACCOUNT_ON_RECORD.has(payee.kind) || given.length > 0;
  if (!needed) return [];
  const names = ACCOUNT_ON_RECORD.has(payee.kind) ? ACCOUNT : [...ACCOUNT, 'name'];
  return missing(payee, ...names).map((found) => ({ ...found, pointer: `/payee${found.pointer}` }));
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
