import type { Benefit } from '../../../api/model';
import { Facts } from '../../../components/facts/Facts';
import { waiterText } from '../../../components/wait-line/wait-words';
import { formatInstant } from '../../../format/dates';
import type { ZoneCode } from '../../../format/dates';
import { useWords } from '../../../i18n/use-words';
import css from '../ClaimPage.module.css';

const TITLES = {
  OUTSIDE_TARIFF: 'lineOfBill',
  DEVICE_PRICE: 'priceOfDevice',
  STAY_BILLED: 'billedToo',
} as const;

/** Prices beside the tariff or the law, stays that are billed as well, and who answers for it. */
export function BesideRuleFacts({ benefit, zone }: { readonly benefit: Benefit; readonly zone: ZoneCode }) {
  const { t, say, language } = useWords('claim');
  const beside = benefit.deviations.filter(({ kind }) => kind !== 'DOCUMENT_WAIVED');
  if (beside.length === 0) return null;
  return (
    <div className={css.said}>
      <div role="group" aria-label={t('besideRule')}>
        <h3>{t('besideRule')}</h3>
        <Facts
          rows={beside.map(({ kind, about, reason, by, at }) => [
            t(TITLES[kind as keyof typeof TITLES], { no: about }),
            [reason, say(waiterText(by.role)), formatInstant(at, language, zone)].join(' · '),
          ])}
        />
      </div>
    </div>
  );
}
