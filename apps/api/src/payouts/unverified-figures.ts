import { finding, type Finding } from '@jkk/domain/findings';
import type { UnverifiedFigure } from '@jkk/domain/rules';
import type { BatchRefusal } from '@jkk/persistence/payment';

/** A batch of many payouts that all rest on the same few figures is told by its first ones. */
const FINDINGS_MAX = 500;

interface NamedRefusal {
  readonly ok: false;
  readonly code: string;
  readonly errors?: readonly Finding[];
}

/** The refusal with one finding for each payout and figure that nobody verified; `order` is that of the list at `pointer`. */
export function namingFigures(
  { ok, code, unverified }: BatchRefusal,
  order: readonly string[],
  pointer: string,
): NamedRefusal {
  if (unverified === undefined) return { ok, code };
  const errors = unverified
    .map(({ payoutId, figures }) => ({ at: order.indexOf(payoutId), figures }))
    .sort((left, right) => left.at - right.at)
    .flatMap(({ at, figures }) => figures.map((figure) => toFinding(`${pointer}/${at}`, figure)));
  return { ok, code, errors: errors.slice(0, FINDINGS_MAX) };
}

function toFinding(pointer: string, { name, citation }: UnverifiedFigure): Finding {
  return finding(pointer, 'RULES.UNVERIFIED', {
    id: `Angka ${name} (${citation}) belum diverifikasi dua administrator.`,
    en: `The figure ${name} (${citation}) has not been verified by two administrators.`,
  });
}
