import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { decideHold } from '../../api/commands';
import { newKey } from '../../api/idempotency';
import type { PayoutDetail } from '../../api/model';
import { hasCode } from '../../api/problem';
import { keys } from '../../api/query-client';
import { DecisionForm } from '../../components/form/DecisionForm';
import { Section } from '../../components/section/Section';
import { useWords } from '../../i18n/use-words';

/** Pay a held payout all the same, or cancel it; the note says why. */
export function HoldDecision({ payout }: { readonly payout: PayoutDetail }) {
  const { t } = useWords('forms');
  const queryClient = useQueryClient();
  const key = useRef(newKey());
  const decide = useMutation({
    mutationFn: (said: { readonly decision: 'PAY' | 'CANCEL'; readonly note: string }) =>
      decideHold(payout.payoutId, said, key.current),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: keys.payout(payout.payoutId) }),
    onError: (error) => {
      if (!hasCode(error, 'COMMAND.PENDING')) key.current = newKey();
    },
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
