import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { replacePayout } from '../../../api/commands';
import type { ClaimPayout } from '../../../api/model';
import { AccountFields, NO_ACCOUNT } from '../../../components/fields/AccountFields';
import type { AccountValues } from '../../../components/fields/AccountFields';
import { rupiahText } from '../../../format/money';
import { useWords } from '../../../i18n/use-words';
import { CommandForm } from './CommandForm';
import { clean, mergedErrors, missing, pointersOf } from './form-kit';
import type { Errors, FormProps } from './form-kit';
import { useCommand } from './use-command';

/** A new account for a payout that failed or came back; the amount stays. */
export function ReplacementForm({ claim, payout, onDone }: FormProps & { readonly payout: ClaimPayout }) {
  const { t, language } = useWords('forms');
  const [account, setAccount] = useState<AccountValues>(NO_ACCOUNT);
  const [note, setNote] = useState('');
  const [local, setLocal] = useState<Errors>({});
  const command = useCommand<{ payee: AccountValues; note: string }>({
    claimNumber: claim.claimNumber,
    currentVersion: claim.version,
    send: (body, stamp) => replacePayout(payout.payoutId, body, stamp.key),
    onDone,
  });
  const errors = mergedErrors(local, command.error, language);
  const submit = (): void => {
    const found = missing(
      {
        'payee.bankCode': account.bankCode,
        'payee.accountNumber': account.accountNumber,
        'payee.accountName': account.accountName,
        note,
      },
      ['payee.bankCode', 'payee.accountNumber', 'payee.accountName', 'note'],
      t('required'),
    );
    setLocal(found);
    if (clean(found)) command.submit({ payee: account, note });
  };
  return (
    <CommandForm
      claim={claim}
      state={command}
      submitLabel={`${t('send.replacement')} · ${rupiahText(payout.amount)}`}
      consequence={t('replacementThen')}
      shownPointers={pointersOf(errors, ['payee', 'note'])}
      onSubmit={submit}
    >
      <AccountFields value={account} onChange={setAccount} errorOf={(name) => errors[`payee.${name}`]} />
      <Textarea
        label={t('note')}
        value={note}
        error={errors.note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
    </CommandForm>
  );
}
