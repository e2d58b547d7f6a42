import type { BankSwitch } from '../../api/model';
import { keys } from '../../api/query-client';
import { switchBank, useControls } from '../../api/reconciliations';
import { Grid, cell } from '../../components/grid/Grid';
import { Section } from '../../components/section/Section';
import { LoadFailed } from '../../components/states/States';
import { bankName } from '../../format/labels';
import { useWords } from '../../i18n/use-words';
import { useSession } from '../../session/session-context';
import { hasAnyRole, PAYING } from '../../shell/desks';
import { NoteStep } from './NoteStep';

/** Whether payments go out through each bank, and the switch: one person stops it, two let it run again. */
export function BankSwitches() {
  const { t } = useWords('items');
  const controls = useControls();
  if (controls.isError && controls.data === undefined) {
    return (
      <LoadFailed title={t('switchTitle')} error={controls.error} onRetry={() => void controls.refetch()} />
    );
  }
  const banks = controls.data?.banks ?? [];
  if (banks.length === 0) return null;
  return (
    <Section title={t('switchTitle')} note={t('switchNote')}>
      <Grid
        small
        entries
        caption={t('switchTitle')}
        columns={[
          { id: 'bank', label: 'Bank', width: '170px' },
          { id: 'state', label: t('sending') },
          { id: 'switch', label: '', width: '420px', right: true },
        ]}
      >
        <tbody>
          {banks.map((bank) => (
            <SwitchRow key={bank.bankCode} bank={bank} />
          ))}
        </tbody>
      </Grid>
    </Section>
  );
}

function SwitchRow({ bank }: { readonly bank: BankSwitch }) {
  const { t } = useWords('items');
  const { bankCode, sending, reason, proposal } = bank;
  return (
    <tr data-switch={bankCode}>
      <td className={cell.firstS}>{bankName(bankCode)}</td>
      <td className={cell.thirdS}>
        {sending ? t('running') : t('stopped', { reason: reason ?? '' })}{' '}
        {proposal !== null && (
          <small>{t('resumeProposed', { by: proposal.decidedByName, note: proposal.note })}</small>
        )}
      </td>
      <td className={`${cell.right} ${cell.fourthS}`}>
        <Turn bank={bank} />
      </td>
    </tr>
  );
}

function Turn({ bank: { bankCode, sending, proposal } }: { readonly bank: BankSwitch }) {
  const { t } = useWords('items');
  const { user } = useSession();
  const speaker = proposal === null ? 'FINANCE_MAKER' : 'FINANCE_RELEASER';
  if (!hasAnyRole(user.roles, PAYING) || (!sending && !user.roles.includes(speaker))) return null;
  return (
    <NoteStep
      key={sending ? 'STOP' : 'RESUME'}
      about={bankName(bankCode)}
      label={sending ? t('stop') : t('resume')}
      send={(note, key) => switchBank(bankCode, sending ? 'STOP' : 'RESUME', note, key)}
      refreshes={[keys.controls]}
    />
  );
}
