import { Button, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { ParticipantStatus } from '../../api/model';
import { readStatus, sendStatusCode } from '../../api/participant';
import { useOnce } from '../../api/use-once';
import { DateField } from '../../components/fields/DateField';
import { ProblemNotice, Remark } from '../../components/problem/ProblemNotice';
import { useWords } from '../../i18n/use-words';
import css from './Status.module.css';

const CLAIM_NUMBER = /^JKK-\d{4}-\d{7,9}$/;
const CODE = /^\d{6}$/;

/** First who asks, then the code that was sent; what was entered stays in sight. */
export function StatusForm({ onRead }: { readonly onRead: (status: ParticipantStatus) => void }) {
  const { t } = useWords('status');
  const sending = useOnce({ mutationFn: sendStatusCode });
  const reading = useOnce({ mutationFn: readStatus, onSuccess: onRead });
  const sent = sending.isSuccess;
  const form = useForm({
    initialValues: { claimNumber: '', birthDate: '', code: '' },
    validate: {
      claimNumber: (value) => (CLAIM_NUMBER.test(tidy(value)) ? null : t('claims:claimNumberWrong')),
      birthDate: (value) => (value === '' ? t('birthDateWrong') : null),
      code: (value) => (!sent || CODE.test(value.trim()) ? null : t('codeWrong')),
    },
  });
  const submit = form.onSubmit(({ claimNumber, birthDate, code }) => {
    const asked = { claimNumber: tidy(claimNumber), birthDate };
    if (sent) reading.mutate({ ...asked, code: code.trim() });
    else sending.mutate(asked);
  });
  const startAgain = (): void => {
    sending.reset();
    reading.reset();
    form.setFieldValue('code', '');
  };
  return (
    <form className={css.form} noValidate onSubmit={submit}>
      <h1>{t('title')}</h1>
      <Remark>{sent ? t('sent') : t('lead')}</Remark>
      <ProblemNotice error={reading.error ?? sending.error} />
      <TextInput
        {...form.getInputProps('claimNumber')}
        label={t('claimNumber')}
        description={t('claimNumberHelp')}
        readOnly={sent}
        autoComplete="off"
        autoCapitalize="characters"
        maxLength={20}
      />
      <DateField
        label={t('birthDate')}
        value={form.values.birthDate}
        onChange={(day) => form.setFieldValue('birthDate', day)}
        error={form.errors['birthDate']}
        readOnly={sent}
      />
      {sent && (
        <TextInput
          {...form.getInputProps('code')}
          label={t('code')}
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={6}
          autoFocus
        />
      )}
      <Button type="submit" size="lg" fullWidth loading={sending.isPending || reading.isPending}>
        {t(sent ? 'read' : 'send')}
      </Button>
      {sent && (
        <>
          <Button variant="default" fullWidth onClick={startAgain}>
            {t('change')}
          </Button>
          <p className={css.hint}>{t('noCode')}</p>
        </>
      )}
    </form>
  );
}

const tidy = (claimNumber: string): string => claimNumber.trim().toUpperCase();
