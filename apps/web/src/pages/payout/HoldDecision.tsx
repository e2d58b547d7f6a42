import { useQueryClient } from '@tanstack/react-query';
import { decideHold } from '../../api/commands';
import type { PayoutDetail } from '../../api/model';
import { keys } from '../../api/query-client';
import { useStep } from '../../api/use-step';
import { DecisionForm } from '../../components/form/DecisionForm';
import { Section } from '../../components/section/Section';
import { useWords } from '../../i18n/use-words';

/** Pay a held payout all the same, or cancel it; the note says why. */
export function HoldDecision({ payout }: { readonly payout: PayoutDetail }) {
  const { t } = useWords('forms');
  const queryClient = useQueryClient();
  const decide = useStep({
    send: (said: { readonly decision: 'PAY' | 'CANCEL'; readonly note: string }, key) =>
      decideHold(payout.payoutId, said, key),
    onDone: () => queryClient.invalidateQueries({ queryKey: keys.payout(payout.payoutId) }),
  });
  return (
    <Section title={t('holdTitle')}>
      <DecisionForm
        label={t('outcome')}
        options={[
          { value: 'PAY', label: t('PAY') },
          { value: 'CANCEL', label: t('CANCEL') },
        ]}
        note={{ label: t('note') }}
        send={t('decide')}
        error={decide.error}
        busy={decide.isPending}
        onSend={(decision, note) => decide.mutate({ decision, note })}
      />
    </Section>
  );
}
