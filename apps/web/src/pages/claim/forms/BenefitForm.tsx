import { Switch, Textarea } from '@mantine/core';
import { useState } from 'react';
import { BENEFIT_TYPES, benefitFitsCondition, isBenefitType } from '@jkk/domain/benefits/types';
import type { BenefitType } from '@jkk/domain/benefits/types';
import { giveBenefitCommand, giveClaimCommand } from '../../../api/commands';
import type { ClaimBody } from '../../../api/commands';
import type { Benefit, Claim } from '../../../api/model';
import { CodeSelect } from '../../../components/fields/fields';
import { BENEFIT_LABEL } from '../../../format/labels';
import { useWords } from '../../../i18n/use-words';
import { useSession } from '../../../session/session-context';
import { BenefitDetails } from './BenefitDetails';
import { DocumentsField } from './DocumentsField';
import { PayeeFields } from './PayeeFields';
import { conditionOf, firstPayee, NEW_PAYEE, payeeBody, payeeFindings, payeeKinds } from './payee-values';
import type { PayeeValues } from './payee-values';
import { CommandForm } from './CommandForm';
import { detailsBody, initialDetails } from './benefit-details';
import { clean, filled, mergedErrors, missing, pointersOf } from './form-kit';
import type { Errors, FormProps } from './form-kit';
import { useCommand } from './use-command';
import { useValues } from './use-values';

type Body = ClaimBody<'benefits'>;

/** A requested entitlement, or the correction of one: type, what its calculation needs, and who is paid. */
export function BenefitForm({ claim, benefit, onDone }: FormProps & { readonly benefit?: Benefit }) {
  const { t, language } = useWords('forms');
  const { user } = useSession();
  const officer = user.roles.includes('CLAIM_OFFICER');
  const [type, setType] = useState<string>(benefit?.type ?? '');
  const details = useValues(initialDetails(claim, benefit?.details ?? undefined));
  const [payee, setPayee] = useState<PayeeValues>(NEW_PAYEE);
  const rest = useValues({ complete: false, note: '' });
  const [documents, setDocuments] = useState<readonly string[]>([]);
  const [local, setLocal] = useState<Errors>({});
  const command = useCommand<Body>({
    claimNumber: claim.claimNumber,
    currentVersion: benefit === undefined ? claim.version : versionOf(claim, benefit),
    send: (body, stamp) =>
      benefit === undefined
        ? giveClaimCommand('benefits', claim.claimNumber, body, stamp)
        : giveBenefitCommand('correction', benefit.benefitId, body, stamp),
    onDone,
  });
  const errors = mergedErrors(local, command.error, language);
  const submit = (): void => {
    const found = { ...missing({ type }, ['type'], t('required')), ...payeeFindings(payee, t('required')) };
    setLocal(found);
    if (!clean(found) || !isBenefitType(type)) return;
    command.submit(
      filled({
        type,
        details: detailsBody(type, details.values),
        payee: payeeBody(payee),
        documents: documents.length > 0 ? [...documents] : undefined,
        complete: rest.values.complete || undefined,
        note: rest.values.note,
      }),
    );
  };
  const pickType = (next: string): void => {
    setType(next);
    setPayee(isBenefitType(next) ? firstPayee(claim, next) : NEW_PAYEE);
  };
  return (
    <CommandForm
      claim={claim}
      state={command}
      submitLabel={t(benefit === undefined ? 'send.benefits' : 'send.correction')}
      consequence={t('willCompute')}
      shownPointers={pointersOf(errors, ['type', 'details', 'payee', 'note'])}
      onSubmit={submit}
    >
      <CodeSelect
        label={t('benefitType')}
        labels={BENEFIT_LABEL}
        only={typesFor(claim, officer)}
        value={type}
        onChange={pickType}
        error={errors.type}
        searchable
      />
      {isBenefitType(type) && (
        <>
          <BenefitDetails
            type={type}
            values={details.values}
            onChange={(part) => details.setValues((now) => ({ ...now, ...part }))}
            errors={errors}
          />
          <PayeeFields
            claim={claim}
            kinds={payeeKinds(claim, type)}
            value={payee}
            onChange={setPayee}
            errors={errors}
          />
        </>
      )}
      <DocumentsField value={documents} onChange={setDocuments} />
      {officer && (
        <Switch
          label={t('complete')}
          checked={rest.values.complete}
          onChange={(event) => rest.set('complete')(event.currentTarget.checked)}
        />
      )}
      <Textarea
        label={t('note')}
        value={rest.values.note}
        error={errors.note}
        onChange={(event) => rest.set('note')(event.currentTarget.value)}
      />
    </CommandForm>
  );
}

/** The benefit's version as the page reads it now. */
const versionOf = (claim: Claim, benefit: Benefit): number =>
  claim.benefits.find((one) => one.benefitId === benefit.benefitId)?.version ?? benefit.version;

/** The types that fit the participant's condition; a hospital asks for its bill only. */
function typesFor(claim: Claim, officer: boolean): readonly BenefitType[] {
  if (!officer) return ['MEDICAL_BILL'];
  const condition = conditionOf(claim);
  return condition === undefined
    ? BENEFIT_TYPES
    : BENEFIT_TYPES.filter((type) => benefitFitsCondition(type, condition));
}
