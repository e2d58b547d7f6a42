import { dayText } from '../calendar';
import { finding, type Finding } from '../findings';
import { looseList, looseObject } from '../fields';
import type { Account } from './account';
import type { AgainstOptions, Details } from './accounted';

/**
 * A case has one year of home care: another request names the same first day, and no receipt is of after the day on which the
 * care ended. What lies after the year counts nothing; that the calculation says.
 */
export function careFindings(account: Account, details: Details, options: AgainstOptions): Finding[] {
  return [...otherStart(account, details, options), ...afterEnd(account, details, options)];
}

function otherStart({ care }: Account, details: Details, { pointer }: AgainstOptions): Finding[] {
  const { startedOn } = details;
  if (care === undefined || typeof startedOn !== 'string' || startedOn === care.startedOn) return [];
  const first = dayText(care.startedOn);
  return [
    finding(`${pointer}/startedOn`, 'CARE.STARTED', {
      id: `Perawatan di rumah dalam klaim ini dimulai ${first.id}; tahunnya dihitung dari hari itu.`,
      en: `Home care in this claim began on ${first.en}; its year counts from that day.`,
    }),
  ];
}

function afterEnd({ care }: Account, details: Details, { pointer }: AgainstOptions): Finding[] {
  const endedOn = care?.endedOn;
  if (endedOn === undefined) return [];
  const last = dayText(endedOn);
  return looseList(details['invoices']).flatMap((invoice, index) => {
    const { on } = looseObject(invoice);
    if (typeof on !== 'string' || on <= endedOn) return [];
    return [
      finding(`${pointer}/invoices/${index}/on`, 'CARE.ENDED', {
        id: `Perawatan di rumah berakhir ${last.id}; kuitansi sesudahnya tidak dibayar.`,
        en: `Home care ended on ${last.en}; no receipt of after that day is paid.`,
      }),
    ];
  });
}
