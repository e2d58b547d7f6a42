import { SEN_PER_RUPIAH } from '@jkk/domain/money';
import {
  remarkOf,
  type FileLine,
  type FileStatement,
  type PaidTogether,
  type ReadFile,
} from './statement-file';

/** A payment of ours that stands behind a booking. */
export interface BookedPayment {
  readonly partnerReference: string;
  readonly amountRupiah: number;
}

/**
 * Banks book a group of payments in one line although they are asked not to. Where the line names the group, or its payments
 * without their amounts, and exactly ours come to it, each of them gets a line of its own; anything else stays one line, for
 * a person.
 */
export async function divideBookings<File extends ReadFile>(
  file: File,
  paymentsOf: (together: PaidTogether) => Promise<readonly BookedPayment[]>,
): Promise<File> {
  if (!file.ok) return file;
  const statements: FileStatement[] = [];
  for (const statement of file.statements) {
    const entries: FileStatement['entries'][number][] = [];
    for (const entry of statement.entries) {
      const together = 'reason' in entry ? undefined : statement.together.get(entry);
      const parts =
        'reason' in entry || together === undefined ? undefined : partsOf(entry, await paymentsOf(together));
      entries.push(...(parts ?? [entry]));
    }
    statements.push({ ...statement, entries });
  }
  return { ...file, statements };
}

function partsOf(line: FileLine, payments: readonly BookedPayment[]): FileLine[] | undefined {
  const sum = payments.reduce((all, { amountRupiah }) => all + amountRupiah, 0);
  if (payments.length === 0 || sum * SEN_PER_RUPIAH !== line.amountSen) return undefined;
  return payments.map(({ partnerReference, amountRupiah }, index) => ({
    ...line,
    amountSen: amountRupiah * SEN_PER_RUPIAH,
    transactionId: line.transactionId && `${line.transactionId}/${index + 1}`,
    remark: remarkOf([partnerReference]),
  }));
}
