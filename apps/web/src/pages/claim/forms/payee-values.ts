import type { PayeeKind } from '@jkk/domain/benefits/payee';
import type { ClaimBody } from '../../../api/commands';
import { NO_ACCOUNT } from '../../../components/fields/AccountFields';
import type { AccountValues } from '../../../components/fields/AccountFields';
import { filled } from './form-kit';
import type { Errors } from './form-kit';

export interface PayeeValues extends AccountValues {
  readonly kind: PayeeKind | '';
  readonly name: string;
}

export const NEW_PAYEE: PayeeValues = { kind: '', name: '', ...NO_ACCOUNT };

/** Accounts that the server knows: from the register, or from the final report by the person's name. */
export const FROM_REGISTER: readonly string[] = ['EMPLOYER', 'PLKK'];
export const FROM_FINAL_REPORT: readonly string[] = ['HEIR', 'GUARDIAN'];

/** What is still to be filled in before a payee can be sent. */
export function payeeFindings(payee: PayeeValues, sentence: string): Errors {
  const needed: (keyof PayeeValues)[] = ['kind'];
  if (FROM_FINAL_REPORT.includes(payee.kind)) needed.push('name');
  else if (payee.kind !== '' && !FROM_REGISTER.includes(payee.kind)) {
    needed.push('name', 'bankCode', 'accountNumber', 'accountName');
  }
  return Object.fromEntries(
    needed.filter((name) => payee[name] === '').map((name) => [`payee.${name}`, sentence]),
  );
}

export const payeeBody = (payee: PayeeValues): ClaimBody<'benefits'>['payee'] =>
  filled({ ...payee, kind: payee.kind as PayeeKind });
