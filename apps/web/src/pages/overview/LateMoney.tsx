import { Link } from '@tanstack/react-router';
import { useLatePayments } from '../../api/claims';
import { ListStates } from '../../components/page/ListStates';
import { Section } from '../../components/section/Section';
import { formatRupiah, rupiahText } from '../../format/money';
import { useWords } from '../../i18n/use-words';
import { CsvLink } from '../../components/page/CsvLink';
import css from './Overview.module.css';

const SHOWN = 10;

/** What lateness costs today, and the benefits that cost the most. */
export function LateMoney() {
  const { t, say } = useWords('overview');
  const late = useLatePayments(true);
  const { benefits = 0, owed = 0, perDay = 0, items = [] } = late.data ?? {};
  return (
    <Section title={t('late')} side={<CsvLink list="late-payments" what={t('late')} />}>
      <ListStates
        query={late}
        failed={t('failed')}
        isEmpty={benefits === 0}
        empty={<p className={css.say}>{t('noLate')}</p>}
      >
        <p className={css.owed}>{rupiahText(owed)}</p>
        <p className={css.say}>{t('lateSay', { count: benefits, perDay: rupiahText(perDay) })}</p>
        <table className={css.sums}>
          <caption className="vh">{t('late')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('lateBenefit')}</th>
              <th scope="col">{t('days')}</th>
              <th scope="col">{t('owed')}</th>
            </tr>
          </thead>
          <tbody>
            {items.slice(0, SHOWN).map((one) => (
              <tr key={one.benefitId}>
                <th scope="row">
                  <Link to="/claims/$claimNumber" params={{ claimNumber: one.claimNumber }}>
                    {say(one.label)}
                    <small>{one.claimNumber}</small>
                  </Link>
                </th>
                <td>{one.days}</td>
                <td className={css.late}>{formatRupiah(one.owed)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {benefits > SHOWN && <p className={css.say}>{t('shownOf', { shown: SHOWN, count: benefits })}</p>}
      </ListStates>
    </Section>
  );
}
