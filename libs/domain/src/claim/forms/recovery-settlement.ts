import { code, identifier, note, optional, to, whole, type BodyOf } from '../../fields';
import type { RecoveryDecision } from '../recovery/recovery';
import type { Form } from './form';
import { recoveryNo } from './recovery-plan';

const MONEY = { shown: to('MONEY') };

const DECISIONS = {
  LINE: { id: 'Uang masuk di mutasi', en: 'Money on a statement' },
  WRITE_OFF: { id: 'Hapuskan', en: 'Write off' },
} as const satisfies Readonly<Record<RecoveryDecision, unknown>>;

const isLine = ({ decision }: Readonly<Record<string, unknown>>): boolean => decision === 'LINE';

const fields = {
  recoveryNo,
  decision: code(DECISIONS, { label: { id: 'Penyelesaian', en: 'Settlement' }, ...MONEY }),
  bankCode: optional(identifier('bankCode', { label: { id: 'Bank', en: 'Bank' }, asked: isLine, ...MONEY })),
  lineId: optional(
    whole({
      label: { id: 'Nomor baris mutasi', en: 'Number of the statement line' },
      min: 1,
      max: 999_999_999_999,
      asked: isLine,
      ...MONEY,
    }),
  ),
  amount: optional(
    whole({
      label: { id: 'Jumlah yang dihapuskan', en: 'Amount given up' },
      min: 1,
      max: 10_000_000_000,
      unit: { id: 'Rp', en: 'Rp' },
      asked: ({ decision }) => decision === 'WRITE_OFF',
      ...MONEY,
    }),
  ),
  note: note(MONEY),
};

export type RecoverySettlementBody = BodyOf<typeof fields>;

export const recoverySettlementForm = {
  name: 'RecoverySettlement',
  fields,
  words: {
    label: { id: 'Selesaikan piutang', en: 'Settle a receivable' },
    title: { id: 'Penyelesaian piutang', en: 'Settlement of a receivable' },
    button: { id: 'Selesaikan piutang…', en: 'Settle a receivable…' },
    send: { id: 'Catat', en: 'Record' },
    consequence: {
      id: 'Berlaku setelah orang kedua menyatakan hal yang sama.',
      en: 'It counts once a second person says the same.',
    },
  },
} satisfies Form;
