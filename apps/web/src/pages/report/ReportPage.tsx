import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Trans } from 'react-i18next';
import { reportAccident } from '../../api/commands';
import { newKey } from '../../api/idempotency';
import type { Report, ReportAnswer } from '../../api/model';
import { ApiProblem, fieldErrors, hasCode, problemErrors } from '../../api/problem';
import { keys } from '../../api/query-client';
import { ProblemNotice } from '../../components/problem/ProblemNotice';
import { Empty } from '../../components/states/States';
import { useDraft } from '../../drafts/use-draft';
import { formatInstant, toOffsetInstant } from '../../format/dates';
import { useNow } from '../../format/use-now';
import { useWords } from '../../i18n/use-words';
import { useSession } from '../../session/session-context';
import { useTitle } from '../../shell/page-title';
import { useMainActionKey } from '../../shell/use-keys';
import { DocumentsField } from '../claim/forms/DocumentsField';
import { EventPart } from './EventPart';
import { InjuryPart } from './InjuryPart';
import { Outbox } from './Outbox';
import { Part } from './Part';
import { PersonPart } from './PersonPart';
import { Receipt } from './Receipt';
import { WherePart } from './WherePart';
import { keepReceipt, readReceipts } from './receipts';
import { reportBody } from './report-body';
import { PARTS, liveErrors, openFields } from './report-checks';
import { channelOf, newReport } from './report-values';
import type { ReportValues } from './report-values';
import css from './Report.module.css';

/** The report of an accident or disease: one page, numbered parts, kept as a draft at every key stroke. */
export function ReportPage() {
  const { t } = useWords('report');
  const { user } = useSession();
  const channel = channelOf(user);
  useTitle(t(channel === 'PLKK' ? 'titlePlkk' : 'title'));
  const [answer, setAnswer] = useState<ReportAnswer | undefined>();
  if (channel === undefined) return <Empty title={t('notReporter')} text={t('notReporterText')} />;
  if (answer !== undefined) return <Receipt answer={answer} onAnother={() => setAnswer(undefined)} />;
  return <ReportForm channel={channel} onReceived={setAnswer} />;
}

interface ReportFormProps {
  readonly channel: Report['channel'];
  readonly onReceived: (answer: ReportAnswer) => void;
}

function ReportForm({ channel, onReceived }: ReportFormProps) {
  const { t, language } = useWords('report');
  const { user } = useSession();
  const now = useNow();
  const draft = useDraft<ReportValues>(user.id, 'report', newReport(user, newKey()));
  const { values } = draft;
  const [asked, setAsked] = useState(false);
  const send = useSend(channel, (answer) => {
    keepReceipt(user.id, answer);
    draft.discard();
    onReceived(answer);
  });
  const open = openFields(values);
  const wrong = liveErrors(values, now, t);
  const required = asked
    ? Object.fromEntries(PARTS.flatMap((part) => open[part]).map((path) => [path, t('required')]))
    : {};
  const errors = { ...required, ...fieldErrors(send.error, language), ...wrong };
  const done = (part: (typeof PARTS)[number]): boolean => open[part].length === 0;
  const ready = PARTS.every(done) && Object.keys(wrong).length === 0;
  const submit = (): void => {
    setAsked(true);
    if (!ready || send.isPending) return;
    // After a refusal the content changes, and another content needs another key.
    const key =
      send.error instanceof ApiProblem && !hasCode(send.error, 'COMMAND.PENDING') ? newKey() : values.key;
    draft.change({ key });
    send.mutate({ ...values, key });
  };
  useMainActionKey(submit);
  const part = { values, change: draft.change, errors, channel };
  return (
    <>
      <div className={css.layout}>
        <div className={css.column}>
          <PersonPart {...part} done={done('person')} />
          <EventPart {...part} done={done('event')} />
        </div>
        <div className={css.column}>
          <InjuryPart {...part} done={done('injury')} />
          <WherePart {...part} done={done('where')} />
          <Part number={5} title={t('partFiles')} done={values.documents.length > 0}>
            <DocumentsField value={values.documents} onChange={(documents) => draft.change({ documents })} />
          </Part>
        </div>
        <aside className={css.aside} aria-label={t('drafts')}>
          <Outbox savedAt={draft.savedAt} receipts={readReceipts(user.id)} onDiscard={draft.discard} />
        </aside>
      </div>
      {send.error !== null && (
        <div className={css.problem}>
          <ProblemNotice
            error={send.error}
            shownPointers={problemErrors(send.error).map((finding) => finding.pointer)}
          />
        </div>
      )}
      <footer className={css.send}>
        <p>
          <Deadline values={values} />{' '}
          {t('partsDone', { done: PARTS.filter(done).length, total: PARTS.length })}
        </p>
        <Button onClick={submit} loading={send.isPending}>
          {t('send')}
        </Button>
      </footer>
    </>
  );
}

function useSend(channel: Report['channel'], onReceived: (answer: ReportAnswer) => void) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (values: ReportValues) => reportAccident(reportBody(values, channel), values.key),
    onSuccess: (answer) => {
      void queryClient.invalidateQueries({ queryKey: keys.tasks });
      onReceived(answer);
    },
  });
}

const TWO_DAYS_MS = 2 * 24 * 3_600_000;

/** When stage I is due, told before the report is sent. */
function Deadline({ values }: { readonly values: ReportValues }) {
  const { t, language } = useWords('report');
  if (values.date === '' || values.time === '') return null;
  const due = new Date(
    Date.parse(toOffsetInstant(values.date, values.time, values.zone)) + TWO_DAYS_MS,
  ).toISOString();
  return (
    <Trans
      t={t as never}
      i18nKey="report:deadline"
      values={{ when: formatInstant(due, language, values.zone) }}
      components={{ b: <b /> }}
    />
  );
}
