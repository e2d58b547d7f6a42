import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { FormEvent } from 'react';
import type { Sending } from '../../api/model';
import { keys } from '../../api/query-client';
import { liftBlock, useSending } from '../../api/radar';
import { useStep } from '../../api/use-step';
import formCss from '../../components/form/Form.module.css';
import { NoteField } from '../../components/form/NoteField';
import { ProblemNotice } from '../../components/problem/ProblemNotice';
import { Section } from '../../components/section/Section';
import { formatInstant } from '../../format/dates';
import { bankName } from '../../format/labels';
import { useWords } from '../../i18n/use-words';
import { useSession } from '../../session/session-context';
import { FINANCE, hasAnyRole } from '../../shell/desks';

/** Why nothing is sent to banks, what is still to be read, and the two persons who let it go on. */
export function SendingBlock() {
  const { t, language } = useWords('radar');
  const { user } = useSession();
  const maySee = hasAnyRole(user.roles, [...FINANCE, 'ADMIN']);
  const sending = useSending(maySee).data;
  const block = sending?.blocks.find(({ liftedAt }) => liftedAt === null);
  if (sending === undefined || block === undefined) return null;
  return (
    <Section title={t('blockTitle')} note={t('blockSince', { at: formatInstant(block.noticedAt, language) })}>
      <div role="alert" data-block={block.reason}>
        <p>{t(`reason.${block.reason}`)}</p>
        <p>
          {sending.unreadBanks.length === 0
            ? t('allRead')
            : t('unread', { banks: sending.unreadBanks.map(bankName).join(', ') })}
        </p>
        {sending.lostDebits > 0 && <p>{t('lostDebits', { count: sending.lostDebits })}</p>}
        {block.words.map(({ by, at, note }) => (
          <p key={at}>{t('proposed', { by, at: formatInstant(at, language), note })}</p>
        ))}
      </div>
      <Lift sending={sending} isProposed={block.words.length > 0} />
    </Section>
  );
}

function Lift({ sending, isProposed }: { readonly sending: Sending; readonly isProposed: boolean }) {
  const { t } = useWords('radar');
  const queryClient = useQueryClient();
  const [note, setNote] = useState('');
  const [asked, setAsked] = useState(false);
  const lift = useStep({
    send: (said: string, key) => liftBlock(said, key),
    onDone: (answer) => {
      setNote('');
      setAsked(false);
      queryClient.setQueryData(keys.sending, answer);
      void queryClient.invalidateQueries({ queryKey: ['radar'] });
    },
  });
  if (!sending.allowedCommands.includes('lift')) return isProposed ? <p>{t('otherPerson')}</p> : null;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (note.trim() !== '') lift.mutate(note.trim());
  };
  return (
    <form className={formCss.form} onSubmit={submit}>
      <NoteField label={t('note')} note={note} maxLength={2_000} asked={asked} onChange={setNote} />
      {lift.error !== null && <ProblemNotice error={lift.error} />}
      <div>
        <Button type="submit" loading={lift.isPending} disabled={sending.unreadBanks.length > 0}>
          {isProposed ? t('lift') : t('propose')}
        </Button>
      </div>
    </form>
  );
}
