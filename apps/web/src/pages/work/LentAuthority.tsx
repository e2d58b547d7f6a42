import { Button, Select, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { APPROVERS } from '@jkk/domain/access/roles';
import { ROLE_LABELS } from '@jkk/domain/access/role-labels';
import { endLentAuthority, lendAuthority, useLentAuthority } from '../../api/tasks';
import { DateField } from '../../components/fields/DateField';
import formCss from '../../components/form/Form.module.css';
import { ProblemNotice } from '../../components/problem/ProblemNotice';
import { formatDate } from '../../format/dates';
import { useWords } from '../../i18n/use-words';
import { useSession } from '../../session/session-context';
import { hasAnyRole } from '../../shell/desks';
import { useChange } from './use-change';

type Approver = (typeof APPROVERS)[number];
type Borrower = { readonly userId: string; readonly name: string };

const REASON_MAX = 200;
const EMPTY = { to: '', firstDay: '', lastDay: '', reason: '' };

/** By whose authority benefits are decided while an approver is away: lent for some days, and taken back at any time. */
export function LentAuthority() {
  const { t, say, language } = useWords('work');
  const { user } = useSession();
  const roles = APPROVERS.filter((role) => user.roles.includes(role));
  const { data } = useLentAuthority(roles.length > 0);
  const end = useChange(endLentAuthority);
  if (!hasAnyRole(user.roles, APPROVERS) || data === undefined) return null;
  return (
    <section aria-label={t('lent')}>
      <Title order={3} mt="lg">
        {t('lent')}
      </Title>
      <ProblemNotice error={end.error} />
      <ul>
        {data.items.map(({ lentId, from, to, role, firstDay, lastDay, reason, isOwn }) => (
          <li key={lentId} data-lent={lentId}>
            <b>
              {from} → {to}
            </b>
            : {say(ROLE_LABELS[role])}, {formatDate(firstDay, language)} – {formatDate(lastDay, language)}.{' '}
            {reason}{' '}
            {isOwn && (
              <Button variant="subtle" size="xs" onClick={() => end.mutate(lentId)}>
                {t('lentEnd')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <LendingForm roles={roles} borrowers={data.borrowers} />
    </section>
  );
}

function LendingForm({
  roles,
  borrowers,
}: {
  readonly roles: readonly Approver[];
  readonly borrowers: readonly Borrower[];
}) {
  const { t, say } = useWords('work');
  const [terms, setTerms] = useState(EMPTY);
  const [role, setRole] = useState<Approver | undefined>(roles.at(-1));
  const lend = useChange(lendAuthority);
  const isFull = role !== undefined && Object.values(terms).every((value) => value.trim() !== '');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (isFull) lend.mutate({ ...terms, reason: terms.reason.trim(), role });
  };
  return (
    <form className={formCss.form} onSubmit={submit}>
      <Select
        label={t('lentTo')}
        value={terms.to === '' ? null : terms.to}
        onChange={(to) => setTerms({ ...terms, to: to ?? '' })}
        data={borrowers.map(({ userId, name }) => ({ value: userId, label: name }))}
      />
      <Select
        label={t('lentRole')}
        value={role ?? null}
        onChange={(value) => setRole(roles.find((each) => each === value))}
        data={roles.map((each) => ({ value: each, label: say(ROLE_LABELS[each]) }))}
      />
      <DateField
        label={t('lentFrom')}
        value={terms.firstDay}
        onChange={(firstDay) => setTerms({ ...terms, firstDay })}
      />
      <DateField
        label={t('lentUntil')}
        value={terms.lastDay}
        onChange={(lastDay) => setTerms({ ...terms, lastDay })}
      />
      <TextInput
        label={t('lentReason')}
        value={terms.reason}
        maxLength={REASON_MAX}
        onChange={(event) => setTerms({ ...terms, reason: event.currentTarget.value })}
      />
      <ProblemNotice error={lend.error} />
      <Button type="submit" disabled={!isFull} loading={lend.isPending}>
        {t('lend')}
      </Button>
    </form>
  );
}
