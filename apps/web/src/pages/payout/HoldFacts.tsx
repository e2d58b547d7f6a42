import { ROLE_LABELS } from '@jkk/domain/access/role-labels';
import type { PayoutDetail } from '../../api/model';
import { Compare } from '../../components/compare/Compare';
import { Facts } from '../../components/facts/Facts';
import { Section } from '../../components/section/Section';
import { formatInstant } from '../../format/dates';
import { labelOf, WIRE_OUTCOME_LABEL } from '../../format/labels';
import { useWords } from '../../i18n/use-words';
import { useSession } from '../../session/session-context';

/** What the bank said about the account, and what people have said since: all that whoever decides has to know. */
export function HoldFacts({ payout }: { readonly payout: PayoutDetail }) {
  const { t, say, language } = useWords('finance');
  const { user } = useSession();
  const hits = payout.screeningHits;
  if (payout.nameCheck === null && payout.holdDecisions.length === 0 && hits.length === 0) return null;
  return (
    <Section
      title={t('nameCheck')}
      note={payout.nameCheck === null ? undefined : say(labelOf(WIRE_OUTCOME_LABEL, payout.nameCheck))}
    >
      {payout.nameAtBank !== null && (
        <Compare
          rows={[
            { label: t('nameOurs'), text: payout.accountName },
            { label: t('nameAtBank'), text: payout.nameAtBank },
          ]}
        />
      )}
      {hits.length > 0 && <Facts rows={hits.map(({ list, ref, names }) => [`${list} ${ref}`, names])} />}
      <Facts
        rows={payout.holdDecisions.map((said) => [
          formatInstant(said.at, language),
          <span key={said.at}>
            <b>{said.by === user.id ? t('shell:you') : say(labelOf(ROLE_LABELS, said.role))}</b>{' '}
            {t(`holdStep_${said.step}`)} {t(`holdDecision_${said.decision}`)}: {said.note}
          </span>,
        ])}
      />
    </Section>
  );
}
