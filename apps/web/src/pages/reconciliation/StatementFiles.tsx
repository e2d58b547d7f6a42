import { PARTNER_BANK_CODES } from '@jkk/domain/payout/rail';
import { Button, FileButton, NativeSelect } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { FILE_REFUSAL_LABELS } from '@jkk/domain/words/payouts';
import type { StatementFile } from '../../api/model';
import { keys } from '../../api/query-client';
import { importStatementFile, useStatementFiles } from '../../api/statement-files';
import { useStep } from '../../api/use-step';
import { Certainty } from '../../components/certainty/Certainty';
import { Grid, cell } from '../../components/grid/Grid';
import { ProblemNotice } from '../../components/problem/ProblemNotice';
import { Section } from '../../components/section/Section';
import { LoadFailed } from '../../components/states/States';
import { formatInstant } from '../../format/dates';
import { bankName, labelOf } from '../../format/labels';
import { useWords } from '../../i18n/use-words';
import { useSession } from '../../session/session-context';
import { hasAnyRole, PAYING } from '../../shell/desks';
import { StatementFileLines } from './StatementFileLines';

/** Statements that came as files: handed in here, taken by the reader of their bank, with what came of each. */
export function StatementFiles() {
  const { t } = useWords('items');
  const { user } = useSession();
  const query = useStatementFiles();
  const [shown, setShown] = useState<string | undefined>();
  if (query.isError && query.data === undefined) {
    return <LoadFailed title={t('filesTitle')} error={query.error} onRetry={() => void query.refetch()} />;
  }
  const files = query.data?.items ?? [];
  return (
    <Section title={t('filesTitle')} note={t('filesNote')}>
      {hasAnyRole(user.roles, PAYING) && <Upload />}
      {files.length > 0 && (
        <Grid
          small
          entries
          caption={t('filesTitle')}
          columns={[
            { id: 'bank', label: 'Bank', width: '170px' },
            { id: 'received', label: t('fileReceived'), width: '180px' },
            { id: 'by', label: t('fileBy'), width: '170px' },
            { id: 'result', label: t('fileResult') },
            { id: 'lines', label: '', width: '140px', right: true },
          ]}
        >
          <tbody>
            {files.map((file) => (
              <FileRow key={file.fileId} file={file} onShow={() => setShown(file.fileId)} />
            ))}
          </tbody>
        </Grid>
      )}
      {shown !== undefined && <StatementFileLines fileId={shown} />}
    </Section>
  );
}

function Upload() {
  const { t } = useWords('items');
  const queryClient = useQueryClient();
  const [bankCode, setBankCode] = useState<string>(PARTNER_BANK_CODES[0] ?? '');
  const upload = useStep({
    send: ({ bank, file }: { bank: string; file: File; stamp: string }, key) =>
      importStatementFile(bank, file, key),
    onDone: () => queryClient.invalidateQueries({ queryKey: keys.statementFiles }),
  });
  const send = (file: File | null): void => {
    if (file === null) return;
    upload.mutate({ bank: bankCode, file, stamp: `${file.name} ${file.size} ${file.lastModified}` });
  };
  return (
    <>
      <div style={{ display: 'flex', gap: 12, alignItems: 'end', padding: '12px 16px', flexWrap: 'wrap' }}>
        <NativeSelect
          size="xs"
          label={t('fileBank')}
          value={bankCode}
          onChange={(event) => setBankCode(event.currentTarget.value)}
          data={PARTNER_BANK_CODES.map((value) => ({ value, label: bankName(value) }))}
        />
        <FileButton onChange={send}>
          {(props) => (
            <Button
              {...props}
              size="xs"
              variant="default"
              leftSection={<IconUpload size={15} aria-hidden />}
              loading={upload.isPending}
            >
              {t('fileChoose')}
            </Button>
          )}
        </FileButton>
      </div>
      <ProblemNotice error={upload.error} />
    </>
  );
}

function FileRow({ file, onShow }: { readonly file: StatementFile; readonly onShow: () => void }) {
  const { t, language } = useWords('items');
  const { newLines, knownLines, unreadableLines } = file;
  return (
    <tr data-file={file.fileId}>
      <td className={cell.firstS}>{bankName(file.bankCode)}</td>
      <td className={cell.thirdS}>{formatInstant(file.receivedAt, language)}</td>
      <td className={cell.thirdS}>{file.receivedByName}</td>
      <td className={cell.lastS}>
        <FileResult file={file} />
      </td>
      <td className={`${cell.right} ${cell.fourthS}`}>
        {newLines + knownLines + unreadableLines > 0 && (
          <Button size="xs" variant="default" onClick={onShow}>
            {t('fileShow')}
          </Button>
        )}
      </td>
    </tr>
  );
}

function FileResult({ file }: { readonly file: StatementFile }) {
  const { t, language } = useWords('items');
  const { takenAt, refusal, newLines: fresh, knownLines: known, unreadableLines: unreadable } = file;
  if (takenAt === null) return t('fileWaits');
  if (refusal !== null) {
    const reason = labelOf(FILE_REFUSAL_LABELS, refusal)[language];
    return <Certainty step="said">{t('fileRefused', { reason })}</Certainty>;
  }
  return (
    <>
      {t('fileTaken', { fresh, known, unreadable })}{' '}
      {file.isProven === true && <Certainty step="proven">{t('fileProven')}</Certainty>}
    </>
  );
}
