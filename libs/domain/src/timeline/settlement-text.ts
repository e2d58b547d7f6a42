import type { Text } from '../findings';
import { debtorLabel } from '../ledger';
import { formatRupiah, rupiah } from '../money';
import type { Payer } from '../payers';
import type { HoldStep } from '../payout/decide';

/** One person's word about what another payer owes. */
export interface SettlementSaid {
  readonly payer: Payer;
  readonly step: HoldStep;
  readonly decision: string;
  readonly amountRupiah: number | null;
  readonly bankCode: string | null;
  readonly lineId: number | null;
}

/** The sentence of it on the timeline of its claim. */
export function settlementText(said: SettlementSaid): Text {
  const { id, en } = debtorLabel(said.payer);
  const what = said.step === 'DECLINED' ? DECLINED : whatOf(said);
  return { id: `Piutang ${id}: ${what.id}`, en: `Owed by ${en}: ${what.en}` };
}

const DECLINED: Text = { id: 'usul penyelesaian ditolak.', en: 'the proposed settlement was declined.' };

function whatOf({ step, decision, amountRupiah, bankCode, lineId }: SettlementSaid): Text {
  const amount = formatRupiah(rupiah(amountRupiah ?? 0));
  const isDone = step === 'CONFIRMED';
  if (decision !== 'LINE') {
    return isDone
      ? { id: `${amount} dihapuskan.`, en: `${amount} was written off.` }
      : { id: `penghapusan ${amount} diusulkan.`, en: `a write-off of ${amount} was proposed.` };
  }
  const line = {
    id: `baris mutasi ${lineId} di bank ${bankCode}`,
    en: `statement line ${lineId} at bank ${bankCode}`,
  };
  return isDone
    ? { id: `${amount} dibayar, ${line.id}.`, en: `${amount} was paid, ${line.en}.` }
    : {
        id: `pelunasan ${amount} diusulkan, ${line.id}.`,
        en: `payment of ${amount} was proposed, ${line.en}.`,
      };
}
