import type { ZoneCode } from '../../../format/dates';
import type { Benefit } from '../../../api/model';
import { Facts } from '../../../components/facts/Facts';
import { formatDate, formatInstant } from '../../../format/dates';
import { useWords } from '../../../i18n/use-words';
import css from '../ClaimPage.module.css';

/** When the time to pay started, stopped and went on, and why: one line per move of the ledger. */
export function ClockFacts({ benefit, zone }: { readonly benefit: Benefit; readonly zone: ZoneCode }) {
  const { t, say, language } = useWords('claim');
  if (benefit.clock.length === 0) return null;
  return (
    <div className={css.said}>
      <div role="group" aria-label={t('clock')}>
        <h3>{t('clock')}</h3>
        <Facts
          rows={benefit.clock.map(({ move, on, reason, dueAt }) => [
            t('clockLine', { move: t(`clockMove.${move}`), on: formatDate(on, language) }),
            [
              say(reason.text),
              dueAt === null ? '' : t('clockDue', { when: formatInstant(dueAt, language, zone, false) }),
            ]
              .filter((part) => part !== '')
              .join(' · '),
          ])}
        />
      </div>
    </div>
  );
}
