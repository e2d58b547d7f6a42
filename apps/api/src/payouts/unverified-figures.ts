import { finding, type Finding } from '@jkk/domain/findings';
import type { UnverifiedFigure } from '@jkk/domain/rules';
import type { BatchRefusal } from '@jkk/persistence/payment';

/** A batch of many payouts that all rest on the same few figures is told by its first ones. */
const FINDINGS_MAX = 500;

const UNREADABLE = {
  id: 'Catatan manfaat ini tidak dapat dibaca; buatlah daftar tanpa pembayaran ini.',
  en: 'The record of this benefit cannot be read; make the batch without this payout.',
};

interface NamedRefusal {
  readonly ok: false;
  readonly code: string;
  readonly errors?: readonly Finding[];
}

/** The refusal with one finding for each payout and figure that nobody verified, or that cannot be read; `order` is that of the list at `pointer`. */
export function namingFigures(
  { ok, code, unverified }: BatchRefusal,
  order: readonly string[],
  pointer: string,
): NamedRefusal {
  if (unverified === undefined) return { ok, code };
  const errors = unverified
    .map(({ payoutId, ...rest }) => ({ at: order.indexOf(payoutId), ...rest }))
    .sort((left, right) => left.at - right.at)
    .flatMap(({ at, figures, unreadable }) =>
      unreadable === true
        ? [finding(`${pointer}/${at}`, 'RECORD.UNREADABLE', UNREADABLE)]
        : figures.map((figure) => toFinding(`${pointer}/${at}`, figure)),
    );
  return { ok, code, errors: errors.slice(0, FINDINGS_MAX) };
}

function toFinding(pointer: string, { name, citation }: UnverifiedFigure): Finding {
  return finding(pointer, 'RULES.UNVERIFIED', {
    id: `Angka ${name} (${citation}) belum diverifikasi dua administrator.`,
    en: `The figure ${name} (${citation}) has not been verified by two administrators.`,
  });
}
