import { dayText, localDate, parseLocalDate, type Instant, type LocalDate } from '../calendar';
import type { Text } from '../findings';
import { groupThousands } from '../money';
import { PARTNER_BANKS, isPartnerBank } from '../payout';
import type { DaySheet } from '../payout/decide';

/** A day of an account as two persons signed it, by their names. */
export interface SignedDay {
  readonly sheet: DaySheet;
  readonly closing: number;
  readonly hash: string;
  readonly preparedBy: string;
  readonly signedBy: string;
  readonly closedAt: Instant;
  readonly reopenedAt: Instant | null;
}

export const dayLetterId = (bankCode: string, day: LocalDate, closing: number): string =>
  `DAY-${bankCode}-${day}-${closing}`;

/** What the number of a sheet says; undefined for what is none. */
export function parseDayLetterId(
  text: string,
): { readonly bankCode: string; readonly day: LocalDate; readonly closing: number } | undefined {
  const match = /^DAY-(\d{3})-(\d{4}-\d{2}-\d{2})-([1-9]\d{0,3})$/.exec(text);
  const day = parseLocalDate(match?.[2] ?? '');
  if (match?.[1] === undefined || day === undefined) return undefined;
  return { bankCode: match[1], day, closing: Number(match[3]) };
}

/** What the sheet of a closed day says; the same whenever it is opened, until a late line makes it untrue. */
export function composeDaySheet({
  sheet,
  closing,
  hash,
  preparedBy,
  signedBy,
  closedAt,
  reopenedAt,
}: SignedDay): {
  readonly title: Text;
  readonly to: Text;
  readonly paragraphs: readonly Text[];
} {
  const { bankCode, accountNumber, openingSen, creditCount, creditSen, debitCount, debitSen, closingSen } =
    sheet;
  const day = dayText(sheet.day);
  const bank = isPartnerBank(bankCode) ? PARTNER_BANKS[bankCode] : bankCode;
  return {
    title: { id: `Penutupan hari ${day.id}`, en: `Closing of ${day.en}` },
    to: { id: `${bank}, rekening ${accountNumber}`, en: `${bank}, account ${accountNumber}` },
    paragraphs: [
      same('Saldo awal', 'Opening balance', senText(openingSen)),
      same('Kredit', 'Credits', `${creditCount} × · ${senText(creditSen)}`),
      same('Debit', 'Debits', `${debitCount} × · ${senText(debitSen)}`),
      same('Saldo akhir', 'Closing balance', senText(closingSen)),
      same('Disiapkan oleh', 'Prepared by', preparedBy),
      same('Ditandatangani oleh', 'Signed by', signedBy),
      at('Ditutup', 'Closed', closedAt, closing),
      ...(reopenedAt === null
        ? []
        : [at('Terbuka lagi karena baris terlambat', 'Opened again by a late line', reopenedAt)]),
      same('SHA-256 lembar ini', 'SHA-256 of this sheet', hash),
    ],
  };
}

const same = (id: string, en: string, value: string): Text => ({
  id: `${id}: ${value}`,
  en: `${en}: ${value}`,
});

function at(id: string, en: string, instant: Instant, closing?: number): Text {
  const day = dayText(localDate(instant, 'WIB'));
  const time = new Date(Date.parse(instant) + WIB_MS).toISOString().slice(11, 16);
  const count = closing === undefined || closing === 1 ? '' : ` (${closing})`;
  return { id: `${id}: ${day.id} ${time} WIB${count}`, en: `${en}: ${day.en} ${time} WIB${count}` };
}

const WIB_MS = 7 * 3_600_000;

/** `Rp1.234.567,05`. */
function senText(sen: number): string {
  const rupiah = `${sen < 0 ? '−' : ''}Rp${groupThousands(Math.trunc(Math.abs(sen) / 100))}`;
  return `${rupiah},${String(Math.abs(sen) % 100).padStart(2, '0')}`;
}
