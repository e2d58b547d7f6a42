import { Link } from '@tanstack/react-router';
import type { Claim } from '../../../api/model';
import { PayoutCertainty } from '../../../components/certainty/Certainty';
import { Grid, TwoLines, cell } from '../../../components/grid/Grid';
import { Money } from '../../../components/money/Money';
import { Section } from '../../../components/section/Section';
import { subjectText } from '../../../components/wait-line/wait-words';
import { formatInstant } from '../../../format/dates';
import { shortAccount } from '../../../format/labels';
import { useWords } from '../../../i18n/use-words';
import { useSession } from '../../../session/session-context';
import { FINANCE, hasAnyRole } from '../../../shell/desks';
import { claimZone } from '../claim-zone';

/** Every transfer of the claim on the certainty scale. */
export function PayoutsSection({ claim }: { readonly claim: Claim }) {
  const { t, say, language } = useWords('claim');
  const { user } = useSession();
  if (claim.payouts.length === 0) return null;
  const zone = claimZone(claim);
  const mayOpen = hasAnyRole(user.roles, FINANCE);
  return (
    <Section id="payouts" title={t('payouts')}>
      <Grid
        small
        entries
        caption={t('payouts')}
        columns={[
          { id: 'number', label: t('number'), width: '204px' },
          { id: 'payee', label: t('payee') },
          { id: 'state', label: t('state'), width: '236px' },
          { id: 'amount', label: t('amount'), width: '140px', right: true },
        ]}
      >
        <tbody>
          {claim.payouts.map((payout) => (
            <tr key={payout.payoutId} data-payout={payout.payoutId}>
              <td className={cell.firstS}>
                {mayOpen ? (
                  <Link className={cell.mono} to="/payouts/$payoutId" params={{ payoutId: payout.payoutId }}>
                    {payout.payoutId}
                  </Link>
                ) : (
                  <span className={cell.mono}>{payout.payoutId}</span>
                )}{' '}
                {subjectText(payout.benefitId, claim.claimNumber)}
                {payout.replaces !== null && (
                  <span className={cell.sub}>{t('replaces', { id: payout.replaces })}</span>
                )}
              </td>
              <td className={cell.thirdS}>
                <TwoLines
                  first={payout.payeeName}
                  second={shortAccount(payout.bankCode, payout.maskedAccount)}
                />
              </td>
              <td className={cell.fourthS}>
                <PayoutCertainty state={payout.state} />
                {payout.hold !== null && <span className={cell.sub}>{say(payout.hold.text)}</span>}
                {payout.settledAt !== null && (
                  <span className={cell.sub}>{formatInstant(payout.settledAt, language, zone)}</span>
                )}
              </td>
              <td className={`${cell.right} ${cell.rightS}`}>
                <Money rupiah={payout.amount} />
              </td>
            </tr>
          ))}
        </tbody>
      </Grid>
    </Section>
  );
}
