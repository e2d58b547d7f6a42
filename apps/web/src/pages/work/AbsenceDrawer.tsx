import { Button, Drawer, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { endAbsence, enterAbsence, useAbsences, useColleagues } from '../../api/tasks';
import { DateField } from '../../components/fields/DateField';
import formCss from '../../components/form/Form.module.css';
import { ProblemNotice } from '../../components/problem/ProblemNotice';
import { formatDate } from '../../format/dates';
import { useWords } from '../../i18n/use-words';
import { useSession } from '../../session/session-context';
import { HEADS, hasAnyRole } from '../../shell/desks';
import { LentAuthority } from './LentAuthority';
import { useChange } from './use-change';

const NOTE_MAX = 200;

interface AbsenceDrawerProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** When I am away, and for heads when anybody of the branch is: their work is nobody's then. */
export function AbsenceDrawer({ opened, onClose }: AbsenceDrawerProps) {
  const { t } = useWords('work');
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      title={t('absences')}
      closeButtonProps={{ 'aria-label': t('shell:close') }}
    >
      {opened && <Absences />}
    </Drawer>
  );
}

function Absences() {
  const { t, language } = useWords('work');
  const { data } = useAbsences();
  const end = useChange(endAbsence);
  return (
    <>
      <ProblemNotice error={end.error} />
      <ul>
        {(data?.items ?? []).map(({ absenceId, name, firstDay, lastDay, note }) => (
          <li key={absenceId} data-absence={absenceId}>
            <b>{name}</b>: {formatDate(firstDay, language)} – {formatDate(lastDay, language)}. {note}{' '}
            <Button variant="subtle" size="xs" onClick={() => end.mutate(absenceId)}>
              {t('absenceEnd')}
            </Button>
          </li>
        ))}
      </ul>
      <AbsenceForm />
      <LentAuthority />
    </>
  );
}

function AbsenceForm() {
  const { t } = useWords('work');
  const { user } = useSession();
  const isHead = hasAnyRole(user.roles, HEADS);
  const colleagues = useColleagues(isHead);
  const [userId, setUserId] = useState(user.id);
  const [days, setDays] = useState({ firstDay: '', lastDay: '' });
  const [note, setNote] = useState('');
  const enter = useChange(enterAbsence, () => {
    setDays({ firstDay: '', lastDay: '' });
    setNote('');
  });
  const isFull = days.firstDay !== '' && days.lastDay !== '' && note.trim() !== '';
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (isFull) enter.mutate({ userId, ...days, note: note.trim() });
  };
  return (
    <form className={formCss.form} onSubmit={submit}>
      {isHead && (
        <Select
          label={t('absenceOf')}
          value={userId}
          onChange={(value) => setUserId(value ?? user.id)}
          data={[
            { value: user.id, label: user.name },
            ...(colleagues.data?.items ?? [])
              .filter((each) => each.userId !== user.id)
              .map((each) => ({ value: each.userId, label: each.name })),
          ]}
        />
      )}
      <DateField
        label={t('firstDay')}
        value={days.firstDay}
        onChange={(firstDay) => setDays({ ...days, firstDay })}
      />
      <DateField
        label={t('lastDay')}
        value={days.lastDay}
        onChange={(lastDay) => setDays({ ...days, lastDay })}
      />
      <TextInput
        label={t('absenceNote')}
        value={note}
        maxLength={NOTE_MAX}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <ProblemNotice error={enter.error} />
      <Button type="submit" disabled={!isFull} loading={enter.isPending}>
        {t('absenceEnter')}
      </Button>
    </form>
  );
}
