import { Link } from '@tanstack/react-router';
import { ROLE_LABELS, type Role } from '@jkk/domain/access';
import { usePerson } from '../../api/people';
import type { PersonDetail, PersonOutcome } from '../../api/people';
import { Facts } from '../../components/facts/Facts';
import { Remark } from '../../components/problem/ProblemNotice';
import { Section } from '../../components/section/Section';
import { LoadFailed, SkeletonRows } from '../../components/states/States';
import { formatInstant } from '../../format/dates';
import { useWords } from '../../i18n/use-words';
import { useSession } from '../../session/session-context';
import rulesCss from '../rules/Rules.module.css';
import { ChangePerson } from './PersonForm';
import { StateTag } from './PeopleTable';
import { AnswerProposal, PersonSteps } from './PersonSteps';

interface PersonPanelProps {
  readonly userId: string;
  readonly onDone: (outcome: PersonOutcome) => void;
}

/** One person beside the list: who, what waits, what may be done, what was done. */
export function PersonPanel({ userId, onDone }: PersonPanelProps) {
  const { t } = useWords('people');
  const person = usePerson(userId);
  if (person.isError) {
    return <LoadFailed title={t('loadFailed')} error={person.error} onRetry={() => void person.refetch()} />;
  }
  if (person.data === undefined) return <SkeletonRows />;
  return (
    <>
      <Identity person={person.data} />
      <NextSteps key={person.data.version} person={person.data} onDone={onDone} />
      <History person={person.data} />
      <WhatWasRead userId={userId} />
    </>
  );
}

function Identity({ person }: { readonly person: PersonDetail }) {
  const { t, say, language } = useWords('people');
  const { name, nik, username, roles, organisation, branch, plkkCode, employerNumber, proposal } = person;
  const rolesText = (codes: readonly string[]): string =>
    codes.map((role) => say(ROLE_LABELS[role as Role])).join(', ');
  return (
    <>
      <Facts
        rows={[
          [t('name'), name],
          [t('nik'), nik],
          [t('username'), username],
          [t('roles'), rolesText(roles)],
          [t('organisation'), organisation],
          [t('branch'), branch],
          [t('plkkCode'), plkkCode],
          [t('employerNumber'), employerNumber],
          [t('state'), <StateTag key="state" person={person} />],
        ]}
      />
      {proposal !== null && (
        <Section title={t('proposal')}>
          <Facts
            rows={[
              [proposal.by, `${t(`proposes.${proposal.kind}`)} · ${formatInstant(proposal.at, language)}`],
              [t('note'), proposal.note],
              [
                t('becomes'),
                [rolesText(proposal.facts.roles), proposal.facts.organisation, proposal.facts.branch]
                  .filter(Boolean)
                  .join(' · '),
              ],
            ]}
          />
        </Section>
      )}
    </>
  );
}

interface NextStepsProps {
  readonly person: PersonDetail;
  readonly onDone: (outcome: PersonOutcome) => void;
}

function NextSteps({ person, onDone }: NextStepsProps) {
  const { t } = useWords('people');
  const { user } = useSession();
  if (!user.roles.includes('ADMIN')) return <Remark>{t('readOnly')}</Remark>;
  if (user.id === person.userId) return <Remark>{t('self')}</Remark>;
  const allowed: readonly string[] = person.allowedCommands;
  return (
    <>
      {allowed.includes('ANSWER') && <AnswerProposal person={person} onDone={onDone} />}
      <PersonSteps person={person} onDone={onDone} />
      {allowed.includes('CHANGE') && <ChangePerson person={person} onDone={onDone} />}
    </>
  );
}

function WhatWasRead({ userId }: { readonly userId: string }) {
  const { t } = useWords('readings');
  if (!useSession().user.roles.includes('AUDITOR')) return null;
  return (
    <Link to="/readings" search={{ userId }}>
      {t('ofPerson')}
    </Link>
  );
}

function History({ person }: { readonly person: PersonDetail }) {
  const { t, language } = useWords('people');
  if (person.deeds.length === 0) return null;
  return (
    <Section title={t('history')}>
      <ol className={rulesCss.steps}>
        {person.deeds.map((deed) => (
          <li key={`${deed.at} ${deed.deed}`}>
            <b>{deed.by}</b> {t(`deed.${deed.deed}`)}
            <small>{formatInstant(deed.at, language)}</small>
            {deed.note !== '' && <q>{deed.note}</q>}
          </li>
        ))}
      </ol>
    </Section>
  );
}
