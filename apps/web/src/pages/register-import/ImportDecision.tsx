import { useAnswerImport, type RegisterImport } from '../../api/register-imports';
import { Facts } from '../../components/facts/Facts';
import { DecisionForm } from '../../components/form/DecisionForm';
import { Remark } from '../../components/problem/ProblemNotice';
import { Section } from '../../components/section/Section';
import { formatInstant } from '../../format/dates';
import { useWords } from '../../i18n/use-words';
import { useSession } from '../../session/session-context';

const MAX_NOTE = 500;

/** What was decided about a file, or the form for it. */
export function ImportDecision({ file }: { readonly file: RegisterImport }) {
  const { t, language } = useWords('imports');
  const { state, answeredBy, answeredAt, note } = file;
  const answering = useAnswerImport(file);
  return (
    <Section title={t('second')}>
      {answering.data?.reportedAgain === true && state === 'WAITING' && <Remark>{t('reportedAgain')}</Remark>}
      {answering.data?.reportedAgain === false && <Remark>{t(`done.${state}`)}</Remark>}
      {state === 'NOTHING' && <p>{t('nothingToDo')}</p>}
      {answeredBy !== null && answeredAt !== null && (
        <Facts
          rows={[
            [t(`states.${state}`), t('by', { who: answeredBy, when: formatInstant(answeredAt, language) })],
            [t('note'), note],
          ]}
        />
      )}
      {state === 'WAITING' && <Deciding key={file.report} file={file} answering={answering} />}
    </Section>
  );
}

interface DecidingProps {
  readonly file: RegisterImport;
  readonly answering: ReturnType<typeof useAnswerImport>;
}

function Deciding({ file: { allowedCommands: allowed, refused }, answering }: DecidingProps) {
  const { t } = useWords('imports');
  const { user } = useSession();
  if (!user.roles.includes('ADMIN')) return <p>{t('readOnly')}</p>;
  const second = allowed.includes('TAKE');
  return (
    <>
      {!second && <p>{t('own')}</p>}
      {second && refused > 0 && <p>{t('refusedStay', { count: refused })}</p>}
      <DecisionForm
        label={t('decision')}
        options={allowed.map((value) => ({ value, label: t(second ? value : 'takeBack') }))}
        note={{ label: t('note'), description: t('noteHelp'), maxLength: MAX_NOTE }}
        send={t('send')}
        error={answering.error}
        busy={answering.isPending}
        onSend={(decision, note) => answering.mutate({ decision, note })}
      />
    </>
  );
}
