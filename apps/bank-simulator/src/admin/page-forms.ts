import { FAULTS } from '../faults/catalogue';

/** What a person types into one field; `number` becomes a number of the admin call. */
export interface FormField {
  readonly name: string;
  readonly label: string;
  readonly kind: 'text' | 'number' | 'bank' | 'choice' | 'hidden';
  readonly choices?: readonly string[];
}

/** A form of the page, and the admin call that it is turned into: whatever the call refuses the page refuses. */
export interface PageForm {
  readonly action: string;
  readonly button: string;
  readonly method: 'POST' | 'DELETE';
  readonly url: (given: Readonly<Record<string, string>>) => string;
  readonly fields: readonly FormField[];
}

const bank: FormField = { name: 'bankCode', label: 'bank', kind: 'bank' };
const account: FormField = { name: 'accountNumber', label: 'account', kind: 'text' };
const reference: FormField = { name: 'partnerReference', label: 'reference', kind: 'text' };
const amount: FormField = { name: 'amount', label: 'rupiah', kind: 'number' };
const remark: FormField = { name: 'remark', label: 'remark', kind: 'text' };
const SERVICES = [...new Set(Object.values(FAULTS).flat())].sort();

export const CLEAR_FAULT: PageForm = {
  action: 'clear-fault',
  button: 'Clear',
  method: 'DELETE',
  url: ({ faultId = '' }) => `/__sim/faults/${encodeURIComponent(faultId)}`,
  fields: [{ name: 'faultId', label: '', kind: 'hidden' }],
};

export const PAGE_FORMS: readonly PageForm[] = [
  {
    action: 'arm-fault',
    button: 'Set the fault',
    method: 'POST',
    url: () => '/__sim/faults',
    fields: [
      bank,
      { name: 'service', label: 'service', kind: 'choice', choices: SERVICES },
      { name: 'fault', label: 'fault', kind: 'choice', choices: Object.keys(FAULTS).sort() },
      { name: 'count', label: 'times', kind: 'number' },
      { name: 'sharePercent', label: 'of a hundred', kind: 'number' },
      { name: 'delayMs', label: 'delay, ms', kind: 'number' },
      account,
      reference,
    ],
  },
  {
    action: 'clear-faults',
    button: 'Clear all faults',
    method: 'DELETE',
    url: () => '/__sim/faults',
    fields: [],
  },
  {
    action: 'open-account',
    button: 'Open the account',
    method: 'POST',
    url: () => '/__sim/accounts',
    fields: [
      { ...bank, kind: 'text' },
      account,
      { name: 'name', label: 'holder', kind: 'text' },
      { name: 'status', label: 'status', kind: 'choice', choices: ['ACTIVE', 'CLOSED', 'DORMANT'] },
    ],
  },
  {
    action: 'pay-in',
    button: 'Pay in',
    method: 'POST',
    url: () => '/__sim/fundings',
    fields: [bank, account, amount, remark],
  },
  {
    action: 'return-transfer',
    button: 'Return the transfer',
    method: 'POST',
    url: () => '/__sim/returns',
    fields: [reference, { name: 'reason', label: 'reason', kind: 'text' }, amount, remark],
  },
  {
    action: 'move-clock',
    button: 'Move the clock',
    method: 'POST',
    url: () => '/__sim/clock',
    fields: [{ name: 'advanceSeconds', label: 'seconds', kind: 'number' }],
  },
];

/** The body of the admin call; what was left empty is left out. */
export function bodyOf(
  { fields }: PageForm,
  given: Readonly<Record<string, string>>,
): Record<string, string | number> {
  const filled = fields.filter(({ name }) => (given[name] ?? '') !== '');
  return Object.fromEntries(
    filled.map(({ name, kind }) => [name, kind === 'number' ? Number(given[name]) : given[name]!.trim()]),
  );
}
