import type { Claim } from '../../../api/model';
import { Facts } from '../../../components/facts/Facts';
import { Section } from '../../../components/section/Section';
import { subjectText } from '../../../components/wait-line/wait-words';
import { formatDay, formatInstant } from '../../../format/dates';
import { rupiahText } from '../../../format/money';
import { useWords } from '../../../i18n/use-words';
import { claimZone } from '../claim-zone';

type Recovery = Claim['recoveries'][number];

const SETTLED_BY = {
  LINE: 'recoveryByLine',
  WRITE_OFF: 'recoveryByWriteOff',
  OFFSET: 'recoveryByOffset',
  RETURN: 'recoveryByReturn',
} as const;

/** What payees were paid too much: how much is owed still, by when, and what came back. */
export function RecoveriesSection({ claim }: { readonly claim: Claim }) {
  return claim.recoveries.map((recovery) => (
    <RecoveryFacts key={recovery.recoveryNo} claim={claim} recovery={recovery} />
  ));
}

function RecoveryFacts({ claim, recovery }: { readonly claim: Claim; readonly recovery: Recovery }) {
  const { t, language } = useWords('claim');
  const { recoveryNo, benefitId, amount, days, children, balance, foundAt, instalments, settlements } =
    recovery;
  const zone = claimZone(claim);
  const wrongDays: [string, string] = [
    t('recoveryDays'),
    days
      .map(({ from, to }) => [...new Set([from, to])].map((day) => formatDay(day, language)).join(' – '))
      .join(', '),
  ];
  const wrongChildren: [string, string] = [
    t('recoveryChildren'),
    children
      .map(({ name, birthDate }) =>
        [...(name === null ? [] : [name]), formatDay(birthDate, language)].join(', '),
      )
      .join('; '),
  ];
  const settled = settlements.filter(({ confirmedAt }) => confirmedAt !== null);
  return (
    <Section
      id={`recovery-${recoveryNo}`}
      ruled
      title={t('recovery', { no: recoveryNo })}
      note={t('recoveryNote', { balance: rupiahText(balance), amount: rupiahText(amount) })}
    >
      <Facts
        rows={[
          [t('recoveryOf'), subjectText(benefitId, claim.claimNumber)],
          [t('recoveryFound'), formatInstant(foundAt, language, zone)],
          ...(days.length === 0 ? [] : [wrongDays]),
          ...(children.length === 0 ? [] : [wrongChildren]),
          ...instalments.map(({ dueOn, amount: part }, index): [string, string] => [
            t('recoveryInstalment', { no: index + 1 }),
            `${formatDay(dueOn, language)}, ${rupiahText(part)}`,
          ]),
          ...settled.map(({ decision, amount: part, confirmedAt }, index): [string, string] => [
            t('recoverySettled', { no: index + 1 }),
            [
              rupiahText(part),
              t(SETTLED_BY[decision]),
              formatInstant(confirmedAt ?? foundAt, language, zone),
            ].join(' · '),
          ]),
        ]}
      />
    </Section>
  );
}
