import type { BenefitType } from '../../benefits';
import { isPartial } from '../../benefits';
import { looseList, looseObject, type Loose } from '../../fields';
import { finding, type Finding, type Text } from '../../findings';
import type { Claim } from '../claim';
import type { DisabilityItem } from '../forms';
import { MEASURES } from './measures';
import { standingDisability, type AdviceReason, type Standing } from './standing';

export type Chosen =
  | { readonly ok: true; readonly details: Loose }
  | { readonly ok: false; readonly errors: readonly Finding[] };

/**
 * Every disability of a request stands in the verified statement, with the same row, side and measure. Where the advisory
 * doctor has spoken, his percentages take their place.
 */
export function chosenDisabilities(claim: Claim, type: BenefitType, details: Loose, pointer: string): Chosen {
  if (!isPartial(type)) return { ok: true, details };
  const standing = standingDisability(claim);
  const left = [...(standing?.disabilities ?? [])];
  const errors: Finding[] = [];
  const items = looseList(details['items']).map((item, index) => {
    const at = left.findIndex((each) => isSame(each, looseObject(item), type, standing));
    if (at < 0) errors.push(finding(`${pointer}/items/${index}`, 'DISABILITY.NOT_STATED', NOT_STATED));
    return at < 0 ? item : left.splice(at, 1)[0];
  });
  if (errors.length > 0) return { ok: false, errors };
  if (standing?.open !== undefined) {
    const detail = WAITS_FOR_ADVICE[standing.open];
    return { ok: false, errors: [finding(`${pointer}/items`, 'ADVISORY_OPINION_NEEDED', detail, type)] };
  }
  return { ok: true, details: details['items'] === undefined ? details : { ...details, items } };
}

function isSame(
  stands: DisabilityItem,
  asked: Loose,
  type: BenefitType,
  standing: Standing | undefined,
): boolean {
  const known = looseObject(stands);
  if (MEASURES.every((name) => known[name] === asked[name])) return true;
  const functional = type === 'PARTIAL_FUNCTIONAL';
  return (
    standing?.opinion?.disabilities !== undefined &&
    known['code'] === asked['code'] &&
    known['side'] === asked['side'] &&
    (known['functionLossPercent'] !== undefined) === functional
  );
}

const NOT_STATED = {
  id: 'Cacat ini tidak tercantum demikian di keterangan dokter yang dibenarkan.',
  en: 'The verified medical statement does not name this disability like this.',
};

export const WAITS_FOR_ADVICE: Readonly<Record<AdviceReason, Text>> = {
  UNLISTED: {
    id: 'Ada cacat yang tidak tercantum dalam tabel: menunggu pertimbangan dokter penasihat.',
    en: 'A disability does not stand in the table: the opinion of the advisory doctor is awaited.',
  },
  RANGE: {
    id: 'Tabel memberi rentang persentase: menunggu pertimbangan dokter penasihat.',
    en: 'The table gives a range of percentages: the opinion of the advisory doctor is awaited.',
  },
  ABOVE_LIMIT: {
    id: 'Jumlah persentase cacat melebihi 70%: menunggu pertimbangan dokter penasihat.',
    en: 'The disabilities exceed 70% together: the opinion of the advisory doctor is awaited.',
  },
  DISPUTED: {
    id: 'Persentase dipersoalkan verifikator medis: menunggu pertimbangan dokter penasihat.',
    en: 'The medical verifier disputed a percentage: the opinion of the advisory doctor is awaited.',
  },
  NOT_SETTLED: {
    id: 'Dokter penasihat tidak menyetujui persentase ini; dokter mengisi keterangan baru.',
    en: 'The advisory doctor did not agree to these percentages; the doctor enters a new statement.',
  },
};
