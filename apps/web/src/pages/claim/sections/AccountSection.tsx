import { BENEFIT_LABELS } from '@jkk/domain/benefits/labels';
import { ACCOUNT_READERS } from '@jkk/domain/access/visibility';
import { useEntitlements } from '../../../api/claims';
import type { Claim, Entitlements } from '../../../api/model';
import { Grid, cell } from '../../../components/grid/Grid';
import { Money } from '../../../components/money/Money';
import { Section } from '../../../components/section/Section';
import { formatDay } from '../../../format/dates';
import { labelOf } from '../../../format/labels';
import { rupiahText } from '../../../format/money';
import { useWords } from '../../../i18n/use-words';
import { useSession } from '../../../session/session-context';
import { hasAnyRole } from '../../../shell/desks';
import { accountRows, type AccountRow } from './account-rows';

/** What the case was granted of each kind of benefit, what of it is paid or came back, and what is left. */
export function AccountSection({ claim }: { readonly claim: Claim }) {
  const { t, say } = useWords('claim');
  const { user } = useSession();
  const told = claim.benefits.length > 0 && hasAnyRole(user.roles, ACCOUNT_READERS);
  const account = useEntitlements(claim.claimNumber, claim.version, told);
  const left = useLeft();
  if (!told || account.data === undefined) return null;
  const rows = accountRows(account.data);
  if (rows.length === 0) return null;
  return (
    <Section id="account" title={t('caseAccount')} note={t('accountNote')}>
      <Grid
        entries
        caption={t('caseAccount')}
        columns={[
          { id: 'type', label: t('type') },
          { id: 'granted', label: t('accountGranted'), width: '140px', right: true },
          { id: 'paid', label: t('accountPaid'), width: '140px', right: true },
          { id: 'returned', label: t('accountReturned'), width: '120px', right: true },
          { id: 'left', label: t('accountLeft'), width: '180px', right: true },
        ]}
      >
        <tbody>
          {rows.map((row) => (
            <tr key={row.type}>
              <td>{say(labelOf(BENEFIT_LABELS, row.type))}</td>
              <td className={cell.right}>
                <Money rupiah={row.granted} />
              </td>
              <td className={cell.right}>
                <Money rupiah={row.paid} />
              </td>
              <td className={cell.right}>
                <Money rupiah={row.returned} />
              </td>
              <td className={cell.right}>{left(row)}</td>
            </tr>
          ))}
        </tbody>
      </Grid>
      <GrantedElsewhere granted={account.data.elsewhere} />
    </Section>
  );
}

/** What other claims of the same person took of what nobody is granted twice. */
function GrantedElsewhere({ granted }: { readonly granted: Entitlements['elsewhere'] }) {
  const { t, say, language } = useWords('claim');
  if (granted.length === 0) return null;
  return (
    <>
      <h3>{t('accountElsewhere')}</h3>
      {granted.map(({ type, amount, on, claimNumber }, at) => (
        <p key={at}>
          {say(labelOf(BENEFIT_LABELS, type))}, {rupiahText(amount)}, {formatDay(on, language)} (
          {claimNumber ?? t('otherClaim')})
        </p>
      ))}
    </>
  );
}

function useLeft() {
  const { t } = useWords('claim');
  return ({ left, daysLeft }: AccountRow): string => {
    if (daysLeft !== undefined) return t('accountDays', { count: daysLeft });
    if (left.length === 0) return '–';
    const texts = left.map(({ of, rupiah }) =>
      [...(of === undefined ? [] : [isMode(of) ? t(`accountMode.${of}`) : of]), rupiahText(rupiah)].join(' '),
    );
    return texts.join('; ');
  };
}

const MODES = ['LAND', 'SEA', 'AIR'] as const;
const isMode = (of: string): of is (typeof MODES)[number] => MODES.some((mode) => mode === of);
