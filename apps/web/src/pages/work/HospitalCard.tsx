import type { Role } from '@jkk/domain/access';
import type { ReactNode } from 'react';
import { useHospitalCard } from '../../api/overview';
import { rupiahText } from '../../format/money';
import { useWords } from '../../i18n/use-words';
import { useSession } from '../../session/session-context';
import { hasAnyRole } from '../../shell/desks';
import css from './HospitalCard.module.css';

type Card = NonNullable<ReturnType<typeof useHospitalCard>['data']>;

const OF_HOSPITAL: readonly Role[] = ['PLKK_STAFF', 'PLKK_DOCTOR'];

/** For the people of a hospital: its open claims, the money that is on its way to it, and how fast it reports. */
export function HospitalCard() {
  const { t } = useWords('work');
  const { user } = useSession();
  const isOfHospital = hasAnyRole(user.roles, OF_HOSPITAL);
  const { data } = useHospitalCard(isOfHospital);
  if (!isOfHospital) return null;
  return (
    <section className={css.card} aria-label={t('hospital')} aria-busy={data === undefined}>
      {data === undefined ? <PlaceOfParts /> : <Parts {...data} />}
    </section>
  );
}

/** What stands below does not move when the answer comes. */
const PlaceOfParts = () => (
  <dl aria-hidden>
    {['open', 'due', 'paid', 'in time'].map((part) => (
      <Part key={part} label="\u00a0" note="\u00a0">
        {'\u00a0'}
      </Part>
    ))}
  </dl>
);

function Parts({ openClaims, awaited, overdue, undecidedBills, money, reports, reportHours }: Card) {
  const { t } = useWords('work');
  return (
    <dl>
      <Part
        label={t('hospitalOpen')}
        note={awaited === 0 ? t('hospitalAwaitedNone') : t('hospitalAwaited', { count: awaited, overdue })}
      >
        {openClaims}
      </Part>
      <Part
        label={t('hospitalDue')}
        note={
          money.asked.rupiah === 0
            ? t('hospitalAskedNone')
            : t('hospitalAsked', { rupiah: rupiahText(money.asked.rupiah) })
        }
      >
        {rupiahText(money.approved.rupiah)}
      </Part>
      <Part
        label={t('hospitalPaid')}
        note={undecidedBills === 0 ? t('hospitalBillsNone') : t('hospitalBills', { count: undecidedBills })}
      >
        {rupiahText(money.paid.rupiah)}
      </Part>
      <Part
        label={t('hospitalInTime', { hours: reportHours })}
        note={reports.medianHours === null ? '\u00a0' : t('hospitalMedian', { count: reports.medianHours })}
      >
        {reports.sent === 0 ? t('hospitalNoReports') : t('hospitalOf', { ...reports })}
      </Part>
    </dl>
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
