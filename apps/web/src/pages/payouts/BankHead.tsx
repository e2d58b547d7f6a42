import type { BankRoom } from '../../api/model';
import { cell } from '../../components/grid/Grid';
import { rupiahText } from '../../format/money';
import { bankName } from '../../format/labels';
import { useWords } from '../../i18n/use-words';
import { BankHours } from './BankHours';
import type { BankGroup } from './by-bank';

interface BankHeadProps {
  readonly group: BankGroup;
  /** Rupiah that we have at this bank; undefined while that is not known. */
  readonly balance: number | undefined;
  /** Undefined while it is not known, and where nothing was agreed with the bank. */
  readonly room: BankRoom | undefined;
}

/** How much a bank is to pay, beside what lies there, when it would go and what is left of its day. */
export function BankHead({ group: { bankCode, rows, total }, balance, room }: BankHeadProps) {
  const { t } = useWords('finance', 'room');
  return (
    <>
      <div>
        <b>{bankName(bankCode)}</b> {t('count', { count: rows.length })} · {rupiahText(total)}
        {balance !== undefined && ` · ${t('room:atBank', { balance: rupiahText(balance) })}`}
      </div>
      {room !== undefined && (
        <div data-room={bankCode}>
          <BankHours bank={room} rails={new Set(rows.map(({ rail }) => rail))} />
          <DayOfBank room={room} />
        </div>
      )}
    </>
  );
}

/** What is left of the caps of a bank. */
function DayOfBank({ room: { day, firstPayment } }: { readonly room: BankRoom }) {
  const { t } = useWords('room');
  return (
    <>
      {day !== null && (
        <div className={day.left === 0 ? cell.today : undefined}>
          {t(day.left === 0 ? 'dayFull' : 'dayLeft', {
            left: rupiahText(day.left),
            limit: rupiahText(day.limit),
          })}
        </div>
      )}
      {firstPayment !== null && <div>{t('firstPayment', { limit: rupiahText(firstPayment) })}</div>}
    </>
  );
}
