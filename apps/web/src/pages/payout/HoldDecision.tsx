import { Button, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { FormEvent } from 'react';
import { decideHold } from '../../api/commands';
import { newKey } from '../../api/idempotency';
import type { PayoutDetail } from '../../api/model';
import { hasCode } from '../../api/problem';
import { keys } from '../../api/query-client';
import { Choice } from '../../components/choice/Choice';
import { ProblemNotice } from '../../components/problem/ProblemNotice';
import { Section } from '../../components/section/Section';
import { useWords } from '../../i18n/use-words';
import formCss from '../claim/forms/Form.module.css';

/** Pay a held payout all the same, or cancel it; the note says why. */
export function HoldDecision({ payout }: { readonly payout: PayoutDetail }) {
  const { t } = useWords('forms');
  const queryClient = useQueryClient();
  const key = useRef(newKey());
  const [decision, setDecision] = useState<'PAY' | 'CANCEL' | ''>('');
  const [note, setNote] = useState('');
  const [asked, setAsked] = useState(false);
  const decide = useMutation({
    mutationFn: (chosen: 'PAY' | 'CANCEL') =>
      decideHold(payout.payoutId, { decision: chosen, note }, key.current),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: keys.payout(payout.payoutId) }),
    onError: (error) => {
      if (!hasCode(error, 'COMMAND.PENDING')) key.current = newKey();
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (decision !== '' && note.trim() !== '') decide.mutate(decision);
  };
  return (
    <Section title={t('holdTitle')}>
      <form className={formCss.form} onSubmit={submit}>
        <Choice
          label={t('outcome')}
          value={decision}
          onChange={setDecision}
          error={asked && decision === '' ? t('required') : undefined}
          options={[
            { value: 'PAY', label: t('PAY') },
            { value: 'CANCEL', label: t('CANCEL') },
          ]}
        />
        <Textarea
          label={t('note')}
          value={note}
          error={asked && note.trim() === '' ? t('required') : undefined}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <ProblemNotice error={decide.error} />
        <div>
          <Button type="submit" loading={decide.isPending}>
            {t('decide')}
          </Button>
        </div>
      </form>
    </Section>
  );
}
