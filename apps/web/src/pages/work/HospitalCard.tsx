import type { Role } from '@jkk/domain/access';
import type { ReactNode } from 'react';
import { useHospitalCard } from '../../api/overview';
import { rupiahText } from '../../format/money';
import { useWords } from '../../i18n/use-words';
import { useSession } from '../../session/session-context';
import { hasAnyRole } from '../../shell/desks';
import css from './HospitalCard.module.css';

const OF_HOSPITAL: readonly Role[] = ['PLKK_STAFF', 'PLKK_DOCTOR'];

/** For the people of a hospital: its open claims, the money that is on its way to it, and how fast it reports. */
export function HospitalCard() {
  const { t } = useWords('work');
  const { user } = useSession();
  const { data } = useHospitalCard(hasAnyRole(user.roles, OF_HOSPITAL));
  if (data === undefined) return null;
  const { openClaims, awaited, overdue, undecidedBills, money, reports, reportHours } = data;
  return (
    <section className={css.card} aria-label={t('hospital')}>
      <dl>
        <Part label={t('hospitalOpen')} note={t('hospitalAwaited', { count: awaited, overdue })}>
          {openClaims}
        </Part>
        <Part label={t('hospitalDue')} note={t('hospitalAsked', { rupiah: rupiahText(money.asked.rupiah) })}>
          {rupiahText(money.approved.rupiah)}
        </Part>
        <Part label={t('hospitalPaid')} note={t('hospitalBills', { count: undecidedBills })}>
          {rupiahText(money.paid.rupiah)}
        </Part>
        <Part
          label={t('hospitalInTime', { hours: reportHours })}
          note={reports.medianHours !== null && t('hospitalMedian', { count: reports.medianHours })}
        >
          {reports.sent === 0 ? t('hospitalNoReports') : t('hospitalOf', { ...reports })}
        </Part>
      </dl>
    </section>
  );
}

interface PartProps {
  readonly label: string;
  readonly note: ReactNode;
  readonly children: ReactNode;
}

const Part = ({ label, note, children }: PartProps) => (
  <div>
    <dt>{label}</dt>
    <dd>{children}</dd>
    <dd className={css.note}>{note}</dd>
  </div>
);
