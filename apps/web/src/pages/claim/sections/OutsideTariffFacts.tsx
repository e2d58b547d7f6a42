import type { Benefit } from '../../../api/model';
import { Facts } from '../../../components/facts/Facts';
import { waiterText } from '../../../components/wait-line/wait-words';
import { formatInstant } from '../../../format/dates';
import type { ZoneCode } from '../../../format/dates';
import { useWords } from '../../../i18n/use-words';
import css from '../ClaimPage.module.css';

/** Lines of the bill that no tariff names, what their price was held against, and who answers for it. */
export function OutsideTariffFacts({
  benefit,
  zone,
}: {
  readonly benefit: Benefit;
  readonly zone: ZoneCode;
}) {
  const { t, say, language } = useWords('claim');
  const lines = benefit.deviations.filter(({ kind }) => kind === 'OUTSIDE_TARIFF');
  if (lines.length === 0) return null;
  return (
    <div className={css.said}>
      <div role="group" aria-label={t('outsideTariff')}>
        <h3>{t('outsideTariff')}</h3>
        <Facts
          rows={lines.map(({ about, reason, by, at }) => [
            t('lineOfBill', { no: about }),
            [reason, say(waiterText(by.role)), formatInstant(at, language, zone)].join(' · '),
          ])}
        />
      </div>
    </div>
  );
}
