import { Marked } from '../../components/marked/Marked';
import { usePayouts } from '../../api/payouts';
import { useStandings } from '../../api/reconciliations';
import pageCss from '../../components/page/Page.module.css';
import { Section } from '../../components/section/Section';
import { rupiahText } from '../../format/money';
import { useWords } from '../../i18n/use-words';
import { useSession } from '../../session/session-context';
import { useTitle } from '../../shell/page-title';
import { PayoutTable } from '../payouts/PayoutTable';
import { SendingBlock } from '../radar/SendingBlock';
import { Ageing } from './Ageing';
import { BankSwitches } from './BankSwitches';
import { Banks } from './Banks';
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
