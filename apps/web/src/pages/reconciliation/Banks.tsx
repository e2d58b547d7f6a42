import { PARTNER_BANK_CODES } from '@jkk/domain/payout/rail';
import { Button } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import type { BankStanding, Payout, ReconciliationAnswer } from '../../api/model';
import { Certainty } from '../../components/certainty/Certainty';
import { Grid, cell } from '../../components/grid/Grid';
import { ProblemNotice } from '../../components/problem/ProblemNotice';
import { Section } from '../../components/section/Section';
import { formatInstant } from '../../format/dates';
import { bankName } from '../../format/labels';
import { senText } from '../../format/money';
import { useWords } from '../../i18n/use-words';
import { useReadings, type Reading } from './use-readings';

interface BanksProps {
  readonly waiting: readonly Payout[];
  readonly standings: readonly BankStanding[];
  readonly mayRead: boolean;
}

/** Each partner bank with what waits for its statement and whether its books agree with ours; read one by one, or all. */
export function Banks({ waiting, standings, mayRead }: BanksProps) {
  const { t } = useWords('finance');
  const { readings, read, all } = useReadings();
  return (
    <Section
      title={t('bankCode')}
      note={mayRead ? t('bankIntro') : t('makerOnly')}
      side={mayRead && <ReadAll {...all} onRead={() => all.mutate(PARTNER_BANK_CODES)} />}
    >
      <Grid
        small
        entries
        caption={t('bank')}
        columns={[
          { id: 'bank', label: t('bankCode'), width: '170px' },
          { id: 'waiting', label: t('waiting'), width: '150px', right: true },
          { id: 'books', label: t('books'), width: '400px' },
          { id: 'result', label: t('result') },
          { id: 'read', label: '', width: '220px', right: true },
        ]}
      >
        <tbody>
          {PARTNER_BANK_CODES.map((bankCode) => (
            <BankRow
              key={bankCode}
              bankCode={bankCode}
              waiting={waiting.filter((payout) => payout.partnerBankCode === bankCode).length}
              standing={standings.find((standing) => standing.bankCode === bankCode)}
              reading={readings[bankCode]}
              onRead={mayRead ? () => void read(bankCode) : undefined}
            />
          ))}
        </tbody>
      </Grid>
    </Section>
  );
}

interface ReadAllProps {
  readonly isPending: boolean;
  readonly done: number;
  readonly onRead: () => void;
}

function ReadAll({ isPending, done, onRead }: ReadAllProps) {
  const { t } = useWords('finance');
  return (
    <Button
      size="xs"
      variant="default"
      leftSection={<IconRefresh size={15} aria-hidden />}
      disabled={isPending}
      onClick={onRead}
    >
      {isPending ? t('readOf', { count: done, all: PARTNER_BANK_CODES.length }) : t('readAll')}
    </Button>
  );
}

interface BankRowProps {
  readonly bankCode: string;
  readonly waiting: number;
  readonly standing: BankStanding | undefined;
  readonly reading: Reading | undefined;
  readonly onRead: (() => void) | undefined;
}

function BankRow({ bankCode, waiting, standing, reading, onRead }: BankRowProps) {
  const { t } = useWords('finance');
  return (
    <tr data-bank={bankCode}>
      <td className={cell.firstS}>{bankName(bankCode)}</td>
      <td className={`${cell.right} ${cell.rightS}`}>{waiting}</td>
      <td className={cell.thirdS}>{standing && <Standing standing={standing} />}</td>
      <td className={cell.lastS}>
        {reading?.error === undefined ? (
          <ReadResult result={reading?.answer} />
        ) : (
          <ProblemNotice error={reading.error} />
        )}
      </td>
      <td className={`${cell.right} ${cell.fourthS}`}>
        {onRead && (
          <Button
            size="xs"
            variant="default"
            leftSection={<IconRefresh size={15} aria-hidden />}
            loading={reading?.isPending ?? false}
            onClick={onRead}
          >
            {t('readNow')}
          </Button>
        )}
      </td>
    </tr>
  );
}

/** Whether the bank's balance and ours agree, and up to when nothing is missing. */
function Standing({ standing }: { readonly standing: BankStanding }) {
  const { t, language } = useWords('finance');
  const { completeThrough, gapSince, statementBalanceSen, ledgerBalance } = standing;
  if (gapSince !== null) {
    return (
      <>
        <Certainty step="said">{t('incomplete')}</Certainty>{' '}
        {t('since', { at: formatInstant(gapSince, language) })}
      </>
    );
  }
  if (completeThrough === null || statementBalanceSen === null) return t('notComplete');
  const difference = statementBalanceSen - ledgerBalance * 100;
  return (
    <>
      <Certainty step={difference === 0 ? 'proven' : 'said'}>
        {difference === 0 ? t('booksAgree') : t('booksDiffer', { amount: senText(difference) })}
      </Certainty>{' '}
      {t('until', { at: formatInstant(completeThrough, language) })}
    </>
  );
}

function ReadResult({ result }: { readonly result: ReconciliationAnswer | undefined }) {
  const { t, language } = useWords('finance');
  if (result === undefined) return t('notRead');
  return (
    <span role="status">
      <Certainty step={result.unmatched > 0 ? 'said' : 'proven'}>
        {t('readOk', { lines: result.newLines, matched: result.matched })}
      </Certainty>{' '}
      {formatInstant(result.readTo, language)}
      {result.returned > 0 && ` · ${t('returned')} ${result.returned}`}
      {result.unmatched > 0 && ` · ${t('unmatched')} ${result.unmatched}`}
    </span>
  );
}
