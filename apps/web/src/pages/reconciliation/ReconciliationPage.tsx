import { Button } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Marked } from '../../components/marked/Marked';
import { readStatement } from '../../api/commands';
import { keys } from '../../api/query-client';
import type { BankStanding, Payout, ReconciliationAnswer } from '../../api/model';
import { usePayouts } from '../../api/payouts';
import { useStandings } from '../../api/reconciliations';
import { useStep } from '../../api/use-step';
import { Certainty } from '../../components/certainty/Certainty';
import { Grid, cell } from '../../components/grid/Grid';
import pageCss from '../../components/page/Page.module.css';
import { ProblemNotice } from '../../components/problem/ProblemNotice';
import { Section } from '../../components/section/Section';
import { PARTNER_BANKS, bankName } from '../../format/labels';
import { formatInstant } from '../../format/dates';
import { rupiahText, senText } from '../../format/money';
import { useWords } from '../../i18n/use-words';
import { useSession } from '../../session/session-context';
import { useTitle } from '../../shell/page-title';
import { PayoutTable } from '../payouts/PayoutTable';
import { SendingBlock } from '../radar/SendingBlock';
import { Ageing } from './Ageing';
import { BankSwitches } from './BankSwitches';
import { Caps } from './Caps';
import { ClosedDays } from './ClosedDays';
import { OpenLines } from './OpenLines';
import { PaymentFiles } from './PaymentFiles';
import { Receivables } from './Receivables';
import { StatementFiles } from './StatementFiles';

/** Statements of the partner banks, read on schedule or now, and the payouts that still wait for proof. */
export function ReconciliationPage() {
  const { t } = useWords('finance');
  useTitle(t('bank'));
  const { user } = useSession();
  const claimed = usePayouts('CLAIMED_PAID');
  const pending = usePayouts('PENDING');
  const unknown = usePayouts('UNKNOWN');
  const standings = useStandings().data?.items ?? [];
  const waiting = [claimed, pending, unknown].flatMap(
    (query) => query.data?.pages.flatMap((page) => page.items) ?? [],
  );
  return (
    <>
      <p className={pageCss.say}>
        {waiting.length === 0 ? (
          t('allProven')
        ) : (
          <Marked
            text={t('finance:awaitingProof', {
              count: waiting.length,
              total: rupiahText(waiting.reduce((sum, payout) => sum + payout.amount, 0)),
            })}
          />
        )}
      </p>
      <div className={pageCss.body}>
        <SendingBlock />
        <Banks waiting={waiting} standings={standings} mayRead={user.roles.includes('FINANCE_MAKER')} />
        {standings.map((standing) => (
          <OpenLines key={standing.bankCode} standing={standing} />
        ))}
        <Ageing />
        <PaymentFiles />
        <StatementFiles />
        <Receivables />
        <ClosedDays standings={standings} />
        <BankSwitches />
        <Caps />
        {waiting.length > 0 && (
          <Section title={t('waiting')} note={t('neverResent')}>
            <PayoutTable rows={waiting} />
          </Section>
        )}
      </div>
    </>
  );
}

interface BanksProps {
  readonly waiting: readonly Payout[];
  readonly standings: readonly BankStanding[];
  readonly mayRead: boolean;
}

function Banks({ waiting, standings, mayRead }: BanksProps) {
  const { t } = useWords('finance');
  return (
    <Section title={t('bankCode')} note={mayRead ? t('bankIntro') : t('makerOnly')}>
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
          {PARTNER_BANKS.map((bankCode) => (
            <BankRow
              key={bankCode}
              bankCode={bankCode}
              waiting={waiting.filter((payout) => payout.partnerBankCode === bankCode).length}
              standing={standings.find((standing) => standing.bankCode === bankCode)}
              mayRead={mayRead}
            />
          ))}
        </tbody>
      </Grid>
    </Section>
  );
}

interface BankRowProps {
  readonly bankCode: string;
  readonly waiting: number;
  readonly standing: BankStanding | undefined;
  readonly mayRead: boolean;
}

function BankRow({ bankCode, waiting, standing, mayRead }: BankRowProps) {
  const { t } = useWords('finance');
  const queryClient = useQueryClient();
  const [result, setResult] = useState<ReconciliationAnswer | undefined>();
  const read = useStep({
    send: (code: string, key) => readStatement(code, key),
    onDone: (answer) => {
      setResult(answer);
      void queryClient.invalidateQueries({ queryKey: ['payouts'] });
      void queryClient.invalidateQueries({ queryKey: keys.standings });
    },
  });
  return (
    <tr data-bank={bankCode}>
      <td className={cell.firstS}>{bankName(bankCode)}</td>
      <td className={`${cell.right} ${cell.rightS}`}>{waiting}</td>
      <td className={cell.thirdS}>{standing && <Standing standing={standing} />}</td>
      <td className={cell.lastS}>
        {read.error !== null && <ProblemNotice error={read.error} />}
        {read.error === null && <ReadResult result={result} />}
      </td>
      <td className={`${cell.right} ${cell.fourthS}`}>
        {mayRead && (
          <Button
            size="xs"
            variant="default"
            leftSection={<IconRefresh size={15} aria-hidden />}
            loading={read.isPending}
            onClick={() => read.mutate(bankCode)}
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
