import type { Hospital, HospitalTerms } from '../../api/registers';
import { Facts } from '../../components/facts/Facts';
import { Section } from '../../components/section/Section';
import { formatDay } from '../../format/dates';
import { useWords } from '../../i18n/use-words';
import { ContractState } from './ContractState';
import { usePeriod } from './use-period';

/** One hospital: its account, and every agreement with its dates, the newest first. */
export function Agreements({ hospital }: { readonly hospital: Hospital }) {
  const { t } = useWords('registers');
  const { plkkCode, regencyName, regencyCode, bankCode, accountNumber, accountName, terms } = hospital;
  return (
    <>
      <Facts
        rows={[
          ['PLKK', plkkCode],
          [t('place'), `${regencyName ?? ''} (${regencyCode})`],
          [t('account'), `${bankCode} · ${accountNumber} · ${accountName}`],
          [
            t('today'),
            [t('tariffs', { count: hospital.tariffs }), t('doctors', { count: hospital.doctors })].join(', '),
          ],
        ]}
      />
      {terms.toReversed().map((each) => (
        <Agreement key={each.from} terms={each} />
      ))}
    </>
  );
}

function Agreement({ terms }: { readonly terms: HospitalTerms }) {
  const { t, language } = useWords('registers');
  const period = usePeriod();
  return (
    <Section
      title={period(terms.from, terms.to)}
      side={<ContractState from={terms.from} to={terms.to} />}
      ruled
    >
      <Facts
        rows={[
          [t('careClass'), terms.careClass],
          [t('licensedTo'), terms.licensedTo !== null && formatDay(terms.licensedTo, language)],
          [
            t('filing'),
            t('filingTerms', {
              warn: terms.warnAfterDays,
              deduct: terms.deductAfterDays,
              percent: terms.deductionPercent,
              expires: terms.expiresAfterDays,
            }),
          ],
          [t('payment'), t('days', { count: terms.paymentDays })],
        ]}
      />
    </Section>
  );
}
