import type { Benefit } from '../../../api/model';
import { Facts } from '../../../components/facts/Facts';
import { waiterText } from '../../../components/wait-line/wait-words';
import { formatInstant } from '../../../format/dates';
import type { ZoneCode } from '../../../format/dates';
import { useWords } from '../../../i18n/use-words';
import css from '../ClaimPage.module.css';

/** Prices beside the tariff or the law, what they were held against, and who answers for it. */
export function PriceFacts({ benefit, zone }: { readonly benefit: Benefit; readonly zone: ZoneCode }) {
  const { t, say, language } = useWords('claim');
  const prices = benefit.deviations.filter(({ kind }) => kind !== 'DOCUMENT_WAIVED');
  if (prices.length === 0) return null;
  return (
    <div className={css.said}>
      <div role="group" aria-label={t('pricesBeside')}>
        <h3>{t('pricesBeside')}</h3>
        <Facts
          rows={prices.map(({ kind, about, reason, by, at }) => [
            t(kind === 'DEVICE_PRICE' ? 'priceOfDevice' : 'lineOfBill', { no: about }),
            [reason, say(waiterText(by.role)), formatInstant(at, language, zone)].join(' · '),
          ])}
        />
      </div>
    </div>
  );
}
