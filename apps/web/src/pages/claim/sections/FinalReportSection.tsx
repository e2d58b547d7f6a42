import type { Claim } from '../../../api/model';
import { Facts } from '../../../components/facts/Facts';
import { Section } from '../../../components/section/Section';
import { waiterText } from '../../../components/wait-line/wait-words';
import { formatDate, formatInstant } from '../../../format/dates';
import { CONDITION_LABEL, RELATION_LABEL, SCHOOL_LABEL, shortAccount, labelOf } from '../../../format/labels';
import { useWords } from '../../../i18n/use-words';
import { claimZone } from '../claim-zone';

type FinalReport = NonNullable<Claim['finalReport']>;

export function FinalReportSection({ claim }: { readonly claim: Claim }) {
  const { t, say, language } = useWords('claim');
  const report = claim.finalReport;
  if (report === null) return null;
  return (
    <Section
      id="final-report"
      ruled
      title={t('finalReport')}
      note={formatInstant(report.at, language, claimZone(claim))}
    >
      <Facts
        rows={[
          [
            t('condition'),
            `${say(labelOf(CONDITION_LABEL, report.condition))}, ${t('conditionOn')} ${formatDate(report.conditionOn, language)}`,
          ],
          [report.employerPaidWages === null ? '' : t('wagesPaid'), wages(report, t)],
          [t('heirs'), report.heirs.length === 0 ? null : <People people={report.heirs} />],
          [t('guardian'), report.guardian === null ? null : <People people={[report.guardian]} />],
          [t('children'), report.children.length === 0 ? null : <Children report={report} />],
          [t('enteredBy'), say(waiterText(report.by.role))],
        ]}
      />
    </Section>
  );
}

const wages = (report: FinalReport, t: (key: string) => string): string | null =>
  report.employerPaidWages === null ? null : report.employerPaidWages ? t('wagesPaid') : t('wagesNotPaid');

type Person = Pick<FinalReport['heirs'][number], 'name' | 'bankCode' | 'maskedAccount'> & {
  readonly relation: string;
};

function People({ people }: { readonly people: readonly Person[] }) {
  const { say } = useWords('claim');
  return people.map((person) => (
    <div key={`${person.name} ${person.maskedAccount}`}>
      <b>{person.name}</b>, {say(labelOf(RELATION_LABEL, person.relation))} ·{' '}
      {shortAccount(person.bankCode, person.maskedAccount)}
    </div>
  ));
}

function Children({ report }: { readonly report: FinalReport }) {
  const { say, language } = useWords('claim');
  return report.children.map((child) => (
    <div key={`${child.name} ${child.birthDate}`}>
      <b>{child.name}</b>, {formatDate(child.birthDate, language)} · {say(labelOf(SCHOOL_LABEL, child.level))}{' '}
      {child.year}
    </div>
  ));
}
