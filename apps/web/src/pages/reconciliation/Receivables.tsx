import { Link } from '@tanstack/react-router';
import type { Receivable } from '../../api/model';
import { keys } from '../../api/query-client';
import { useReceivables, writeOff } from '../../api/reconciliations';
import { Grid, cell } from '../../components/grid/Grid';
import { Money } from '../../components/money/Money';
import { Section } from '../../components/section/Section';
import { LoadFailed } from '../../components/states/States';
import { formatInstant } from '../../format/dates';
import { useWords } from '../../i18n/use-words';
import { useSession } from '../../session/session-context';
import { hasAnyRole, PAYING } from '../../shell/desks';
import { NoteStep } from './NoteStep';

/** What other payers owe for treatment that the fund paid first, the oldest first. */
export function Receivables() {
  const { t, say, language } = useWords('items');
  const owed = useReceivables();
  if (owed.isError && owed.data === undefined) {
    return <LoadFailed title={t('owedTitle')} error={owed.error} onRetry={() => void owed.refetch()} />;
  }
  const items = owed.data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <Section title={t('owedTitle')} note={t('owedNote')}>
      <Grid
        small
        entries
        caption={t('owedTitle')}
        columns={[
          { id: 'claim', label: t('owedClaim'), width: '190px' },
          { id: 'payer', label: t('owedBy') },
          { id: 'since', label: t('owedSince'), width: '200px' },
          { id: 'balance', label: t('owedBalance'), width: '140px', right: true },
          { id: 'settle', label: '', width: '320px', right: true },
        ]}
      >
        <tbody>
          {items.map((item) => (
            <tr key={`${item.claimNumber} ${item.payer}`} data-receivable={item.claimNumber}>
              <td className={cell.firstS}>
                <Link
                  className={cell.mono}
                  to="/claims/$claimNumber"
                  params={{ claimNumber: item.claimNumber }}
                >
                  {item.claimNumber}
                </Link>
              </td>
              <td className={cell.thirdS}>{say(item.label)}</td>
              <td className={cell.lastS}>
                {formatInstant(item.since, language)} <small>{t('owedDays', { count: item.ageDays })}</small>
              </td>
              <td className={`${cell.right} ${cell.rightS}`}>
                <Money rupiah={item.balance} />
              </td>
              <td className={`${cell.right} ${cell.fourthS}`}>
                <WriteOff item={item} />
              </td>
            </tr>
          ))}
        </tbody>
      </Grid>
    </Section>
  );
}

/** A maker proposes that no money comes any more, and a releaser says the same. */
function WriteOff({ item }: { readonly item: Receivable }) {
  const { t } = useWords('items');
  const { user } = useSession();
  if (!hasAnyRole(user.roles, PAYING)) return null;
  return (
    <NoteStep
      about={item.claimNumber}
      label={user.roles.includes('FINANCE_MAKER') ? t('owedWriteOff') : t('owedConfirm')}
      send={(note, key) => writeOff(item, note, key)}
      refreshes={keys.receivables}
    />
  );
}
