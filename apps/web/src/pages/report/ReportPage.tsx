import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { reportSheet } from '@jkk/domain/claim/commands/report';
import { reportForm } from '@jkk/domain/claim/forms/report';
import type { Values } from '@jkk/domain/fields/field';
import { useState } from 'react';
import { Marked } from '../../components/marked/Marked';
import type { Report, ReportAnswer } from '../../api/model';
import { problemErrors } from '../../api/problem';
import { keys } from '../../api/query-client';
import { useOnce } from '../../api/use-once';
import { ProblemNotice, Remark } from '../../components/problem/ProblemNotice';
import { FieldInput } from '../../components/sheet/FieldInput';
import { SheetContext } from '../../components/sheet/sheet-context';
import { SheetFields } from '../../components/sheet/SheetFields';
import type { Asking, Moment } from '../../components/sheet/sheet-values';
import { useSheetForm } from '../../components/sheet/use-sheet-form';
import { ZONES, formatInstant, toOffsetInstant } from '../../format/dates';
import type { ZoneCode } from '../../format/dates';
import { useWords } from '../../i18n/use-words';
import { dropDraft, writeDraft } from '../../drafts/draft-store';
import { deviceStore, NOTHING_KEPT } from '../../outbox/device-store';
import { line } from '../../outbox/line';
import { deliver } from '../../outbox/outbox';
import type { WaitingReport } from '../../outbox/outbox';
import { useSession } from '../../session/session-context';
import { useTitle } from '../../shell/page-title';
import { useKey } from '../../shell/use-keys';
import { BodyPartInput } from './BodyPartInput';
import { Outbox } from './Outbox';
import { Part } from './Part';
import { ParticipantInput } from './ParticipantInput';
import { Receipt } from './Receipt';
import { keepReceipt } from './receipts';
import { channelOf, newReport } from './report-opening';
import { PARTS, fieldsOf, partAt } from './report-parts';
import type { PartName } from './report-parts';
import { REPORT_KEY, useReportKey } from './use-report-key';
import css from './Report.module.css';

/** The report of an accident or disease: one page, numbered parts, kept as a draft at every key stroke. */
export function ReportPage() {
  const { t } = useWords('report');
  const { user } = useSession();
  const channel = channelOf(user);
  useTitle(t(channel === 'PLKK' ? 'titlePlkk' : 'title'));
  const [answer, setAnswer] = useState<ReportAnswer | undefined>();
  const [queued, setQueued] = useState<string | undefined>();
  const [opened, setOpened] = useState(0);
  if (channel === undefined) return null;
  if (answer !== undefined) return <Receipt answer={answer} onAnother={() => setAnswer(undefined)} />;
  return (
    <ReportForm
      key={opened}
      channel={channel}
      queued={queued}
      onReceived={setAnswer}
      onQueued={(name) => {
        setQueued(name);
        setOpened(opened + 1);
      }}
      onReopen={() => {
        setQueued(undefined);
        setOpened(opened + 1);
      }}
    />
  );
}

interface ReportFormProps {
  readonly channel: Report['channel'];
  /** Whose report was put into the queue last. */
  readonly queued: string | undefined;
  readonly onReceived: (answer: ReportAnswer) => void;
  readonly onQueued: (name: string) => void;
  /** A report of the queue was taken back into the form. */
  readonly onReopen: () => void;
}

const DRAFT = 'report.form';
function nameOf(body: Values): string {
  const { participantNumber } = (body['participant'] ?? {}) as Values;
  return typeof participantNumber === 'string' ? participantNumber : '';
}

const WIDGETS = { participant: ParticipantInput, bodyPart: BodyPartInput };
const LEFT: readonly PartName[] = ['person', 'event'];
const RIGHT: readonly PartName[] = ['injury', 'where', 'files'];

function ReportForm({ channel, queued, onReceived, onQueued, onReopen }: ReportFormProps) {
  const { t } = useWords('report');
  const { user } = useSession();
  const key = useReportKey(user.id);
  const send = useSend();
  const asking = (values: Values): Asking => ({ roles: user.roles, zone: zoneOf(values) });
  const sheet = useSheetForm({
    fields: reportForm.fields,
    asking,
    given: newReport(user, channel),
    draft: { userId: user.id, name: DRAFT },
    error: send.error,
    check: (body) =>
      reportSheet.check(body, {
        now: new Date().toISOString(),
        actor: { ...user, userId: user.id },
      }),
  });
  const values = sheet.form.getValues();
  const isDone = (part: PartName): boolean =>
    sheet.open.every(({ pointer }) => partAt(pointer) !== part) &&
    (part !== 'files' || (values['documents'] as readonly string[]).length > 0);
  const submit = sheet.submitted((body) => {
    const report: WaitingReport = {
      id: key.forSending(send.error),
      userId: user.id,
      name: nameOf(body),
      body,
      values: sheet.form.getValues(),
      queuedAt: new Date().toISOString(),
    };
    send.mutate(report, {
      onSuccess: (answer) => {
        sheet.drop();
        key.drop();
        if (answer === undefined) return onQueued(report.name);
        keepReceipt(user.id, answer);
        onReceived(answer);
      },
    });
  });
  useKey('main', () => submit());
  const part = (name: PartName) => (
    <Part key={name} number={PARTS.indexOf(name) + 1} title={t(`part_${name}`)} done={isDone(name)}>
      <SheetFields fields={fieldsOf(name)} values={values} />
    </Part>
  );
  const settled = channel === 'PLKK' ? ['stageOne', 'plkkCode'] : [];
  return (
    <SheetContext
      value={{
        form: sheet.form,
        of: asking(values),
        narrowing: { settled },
        widgets: WIDGETS,
        onUpload: sheet.arrivals.add,
        keepsFiles: true,
        Input: FieldInput,
      }}
    >
      <form ref={sheet.element} className={css.form} onSubmit={submit} noValidate>
        <div className={css.layout}>
          <div className={css.column}>{LEFT.map(part)}</div>
          <div className={css.column}>{RIGHT.map(part)}</div>
          <aside className={css.aside} aria-label={t('drafts')}>
            <Outbox
              savedAt={sheet.savedAt}
              onDiscard={sheet.startAnew}
              onReopen={(report) => {
                writeDraft(user.id, DRAFT, report.values);
                key.drop();
                onReopen();
              }}
            />
          </aside>
        </div>
        {queued !== undefined && (
          <div className={css.problem}>
            <Remark>{t('queuedNow', { name: queued })}</Remark>
          </div>
        )}
        {send.error !== null && (
          <div className={css.problem}>
            <ProblemNotice
              error={send.error}
              shownPointers={problemErrors(send.error)
                .map((finding) => finding.pointer)
                .filter((pointer) => !sheet.rest.some((finding) => finding.pointer === pointer))}
            />
          </div>
        )}
        <footer className={css.send}>
          <p>
            <Deadline at={values['occurredAt'] as Moment} zone={zoneOf(values)} />{' '}
            {t('partsDone', { done: PARTS.filter(isDone).length, total: PARTS.length })}
          </p>
          <Button type="submit" loading={send.isPending || sheet.arrivals.isWaiting}>
            {t('send')}
          </Button>
        </footer>
      </form>
    </SheetContext>
  );
}

const zoneOf = (values: Values): ZoneCode =>
  ZONES.find((zone) => zone === (values['place'] as Values | undefined)?.['zone']) ?? 'WIB';

/**
 * Into the queue first, so that neither a crash nor a broken line loses it, then to the server. Undefined where it waits;
 * what the server refuses is the form's again.
 */
async function sendReport(report: WaitingReport): Promise<ReportAnswer | undefined> {
  const kept = await deviceStore.putReport(report).then(
    () => true,
    () => false,
  );
  // What stands in the queue is no draft any more, whatever happens to this window.
  if (kept) dropDraft(report.userId, DRAFT);
  if (kept) dropDraft(report.userId, REPORT_KEY);
  const delivery = await deliver(report, kept ? deviceStore : NOTHING_KEPT, line);
  if (delivery.kind === 'received') return delivery.answer;
  if (delivery.kind === 'waiting' && kept) return undefined;
  if (kept) {
    writeDraft(report.userId, DRAFT, report.values);
    await deviceStore.removeReport(report.id);
  }
  throw delivery.error;
}

function useSend() {
  const queryClient = useQueryClient();
  return useOnce({
    mutationFn: sendReport,
    onSettled: (_answer, _error, { userId }) => {
      void queryClient.invalidateQueries({ queryKey: keys.outbox(userId) });
      void queryClient.invalidateQueries({ queryKey: keys.tasks });
    },
  });
}

const TWO_DAYS_MS = 2 * 24 * 3_600_000;

/** When stage I is due, told before the report is sent. */
function Deadline({ at, zone }: { readonly at: Moment; readonly zone: ZoneCode }) {
  const { t, language } = useWords('report');
  if (at.day === '' || at.time === '') return null;
  const due = new Date(Date.parse(toOffsetInstant(at.day, at.time, zone)) + TWO_DAYS_MS).toISOString();
  return <Marked text={t('report:deadline', { when: formatInstant(due, language, zone) })} />;
}
