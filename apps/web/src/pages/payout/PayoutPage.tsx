import { useParams } from '@tanstack/react-router';
import { Link } from '@tanstack/react-router';
import { failureText } from '@jkk/domain/words/failures';
import { RAIL_LABELS } from '@jkk/domain/words/payouts';
import type { PayoutDetail } from '../../api/model';
import { usePayout } from '../../api/payouts';
import { isGone } from '../../api/problem';
import { PayoutCertainty } from '../../components/certainty/Certainty';
import { Facts } from '../../components/facts/Facts';
import { Grid, cell } from '../../components/grid/Grid';
import { Money } from '../../components/money/Money';
import pageCss from '../../components/page/Page.module.css';
import { Section } from '../../components/section/Section';
import { LoadFailed, SkeletonRows } from '../../components/states/States';
import { formatInstant } from '../../format/dates';
import {
  ATTEMPT_LABEL,
  bankName,
  labelOf,
  ledgerAccount,
  shortAccount,
  WIRE_OUTCOME_LABEL,
  WIRE_SERVICE_LABEL,
} from '../../format/labels';
import { formatRupiah } from '../../format/money';
import { useWords } from '../../i18n/use-words';
import { useTitle } from '../../shell/page-title';
import { useBackKey } from '../../shell/use-back-key';
import batchCss from '../batch/BatchPage.module.css';
import { HoldDecision } from './HoldDecision';
import { HoldFacts } from './HoldFacts';
import { StatementEvidence } from './StatementEvidence';

/** One transfer: its attempts, what went over the wire, and its entries in the ledger. */
export function PayoutPage() {
  const { t } = useWords('finance');
  const { payoutId } = useParams({ from: '/payouts/$payoutId' });
  useTitle(payoutId, { label: t('payouts'), to: '/payouts' });
  useBackKey('/payouts');
  const payout = usePayout(payoutId);
  if (payout.data !== undefined && !isGone(payout.error)) return <PayoutRecord payout={payout.data} />;
  if (payout.isError) {
    return <LoadFailed title={t('loadFailed')} error={payout.error} onRetry={() => void payout.refetch()} />;
  }
  return <SkeletonRows />;
}

function PayoutRecord({ payout }: { readonly payout: PayoutDetail }) {
  const { t, say, language } = useWords('finance');
  const { t: evidence } = useWords('evidence');
  const bulkId = payout.attempts.at(-1)?.bulkId ?? null;
  return (
    <>
      <header className={batchCss.head}>
        <h1>
          <Money rupiah={payout.amount} /> <small>{payout.payeeName}</small>{' '}
          <PayoutCertainty state={payout.state} />
        </h1>
        {payout.state === 'UNKNOWN' && <p className={batchCss.facts}>{t('neverResent')}</p>}
      </header>
      <div className={pageCss.body}>
        <Facts
          rows={[
            [t('account'), shortAccount(payout.bankCode, payout.maskedAccount)],
            [
              t('claim'),
              <Link key="claim" to="/claims/$claimNumber" params={{ claimNumber: payout.claimNumber }}>
                {payout.benefitId}
              </Link>,
            ],
            [
              t('service'),
              `${bankName(payout.partnerBankCode)} · ${say(labelOf(RAIL_LABELS, payout.rail))} (${payout.serviceCode})`,
            ],
            [evidence('railReason'), say(payout.railReason.text)],
            [t('bulk'), bulkId === null ? null : t('inBulk', { bulkId })],
            [t('holdReason'), payout.hold === null ? null : say(payout.hold.text)],
            [
              evidence('failureReason'),
              payout.failureCode === null ? null : say(failureText(payout.failureCode)),
            ],
            [evidence('nextStep'), <NextStep key="next" payout={payout} />],
            [t('released'), payout.releasedAt === null ? null : formatInstant(payout.releasedAt, language)],
            [t('changed'), formatInstant(payout.updatedAt, language)],
          ]}
        />
        <HoldFacts payout={payout} />
        {(payout.allowedCommands as readonly string[]).includes('hold-decision') && (
          <HoldDecision payout={payout} />
        )}
        <Attempts payout={payout} />
        <StatementEvidence lines={payout.statementLines} />
        <Wire payout={payout} />
        <Ledger payout={payout} />
      </div>
    </>
  );
}

function NextStep({ payout }: { readonly payout: PayoutDetail }) {
  const { t, say, language } = useWords('finance');
  const { sendsAt, nextStep } = payout;
  const { text, owner } = nextStep;
  if (sendsAt !== null) return t('waitsForWindow', { at: formatInstant(sendsAt, language) });
  return (
    <>
      {say(text)}
      {owner !== null && <b> {say(owner)}.</b>}
    </>
  );
}

function Attempts({ payout }: { readonly payout: PayoutDetail }) {
  const { t, say, language } = useWords('finance');
  return (
    <Section title={t('attempts')} note={payout.attempts.length === 0 ? t('noAttempts') : undefined}>
      {payout.attempts.length > 0 && (
        <Grid
          small
          entries
          caption={t('attempts')}
          columns={[
            { id: 'no', label: t('attempt'), width: '90px' },
            { id: 'reference', label: t('reference'), width: '180px' },
            { id: 'state', label: t('state') },
            { id: 'sent', label: t('sent'), width: '220px' },
            { id: 'answer', label: t('answer'), width: '110px' },
          ]}
        >
          <tbody>
            {payout.attempts.map((attempt) => (
              <tr key={attempt.partnerReference}>
                <td className={cell.hideS}>{attempt.no}</td>
                <td className={`${cell.mono} ${cell.firstS}`}>{attempt.partnerReference}</td>
                <td className={cell.rightS}>{say(labelOf(ATTEMPT_LABEL, attempt.state))}</td>
                <td className={cell.thirdS}>{formatInstant(attempt.sentAt, language)}</td>
                <td className={cell.fourthS}>{attempt.responseCode}</td>
              </tr>
            ))}
          </tbody>
        </Grid>
      )}
    </Section>
  );
}

function Wire({ payout }: { readonly payout: PayoutDetail }) {
  const { t, say, language } = useWords('finance');
  if (payout.wireMessages.length === 0) return null;
  return (
    <Section title={t('wire')}>
      <Grid
        small
        entries
        caption={t('wire')}
        columns={[
          { id: 'at', label: t('at'), width: '220px' },
          { id: 'service', label: t('service'), width: '220px' },
          { id: 'answer', label: t('answer'), width: '110px' },
          { id: 'outcome', label: t('outcome'), width: '150px' },
          { id: 'hash', label: t('hash') },
        ]}
      >
        <tbody>
          {payout.wireMessages.map((message) => (
            <tr key={`${message.sentAt}/${message.requestHash}`}>
              <td className={cell.thirdS}>{formatInstant(message.sentAt, language)}</td>
              <td className={cell.hideS}>{say(labelOf(WIRE_SERVICE_LABEL, message.serviceCode))}</td>
              <td className={cell.rightS}>{message.responseCode ?? message.httpStatus}</td>
              <td className={cell.firstS}>{say(labelOf(WIRE_OUTCOME_LABEL, message.outcome))}</td>
              <td className={`${cell.mono} ${cell.hideS}`} title={message.requestHash}>
                {message.requestHash}
              </td>
            </tr>
          ))}
        </tbody>
      </Grid>
    </Section>
  );
}

function Ledger({ payout }: { readonly payout: PayoutDetail }) {
  const { t, say, language } = useWords('finance');
  if (payout.ledger.length === 0) return null;
  return (
    <Section title={t('ledger')}>
      <Grid
        small
        entries
        caption={t('ledger')}
        columns={[
          { id: 'at', label: t('at'), width: '220px' },
          { id: 'account', label: t('ledgerAccount') },
          { id: 'debit', label: t('debit'), width: '150px', right: true },
          { id: 'credit', label: t('credit'), width: '150px', right: true },
        ]}
      >
        <tbody>
          {payout.ledger.flatMap((entry) =>
            entry.lines.map((line, at) => (
              <tr key={`${entry.key} ${line.account} ${at}`}>
                <td className={cell.thirdS}>{at === 0 ? formatInstant(entry.at, language) : ''}</td>
                <td className={cell.firstS} title={line.account}>
                  <Link to="/ledger" search={{ account: line.account }}>
                    {say(ledgerAccount(line.account))}
                  </Link>
                </td>
                <td
                  className={`${cell.right} ${cell.rightS}`}
                  data-label={line.amount > 0 ? t('debit') : undefined}
                >
                  {line.amount > 0 ? formatRupiah(line.amount) : ''}
                </td>
                <td
                  className={`${cell.right} ${cell.fourthS}`}
                  data-label={line.amount < 0 ? t('credit') : undefined}
                >
                  {line.amount < 0 ? formatRupiah(-line.amount) : ''}
                </td>
              </tr>
            )),
          )}
        </tbody>
      </Grid>
    </Section>
  );
}
