import { living } from '@jkk/domain/payees';
import { Button } from '@mantine/core';
import type { Role } from '@jkk/domain/access/roles';
import { benefitFields } from '@jkk/domain/benefits/types';
import type { Values } from '@jkk/domain/fields/field';
import { useMemo, useRef, useState } from 'react';
import { giveCommand } from '../../api/claim-commands';
import { newKey } from '../../api/idempotency';
import type { Claim } from '../../api/model';
import { problemErrors } from '../../api/problem';
import { tell } from '../../components/notice/tell';
import { ProblemNotice } from '../../components/problem/ProblemNotice';
import { SheetForm } from '../../components/sheet/SheetForm';
import type { Asking } from '../../components/sheet/sheet-values';
import { useWords } from '../../i18n/use-words';
import { useSession } from '../../session/session-context';
import { missingText } from '../../format/labels';
import { amountOf, keyOf, subjectsOf } from './claim-actions';
import type { ClaimAction } from './claim-actions';
import { isAdverse, saysConsequence, sendOf, titleOf } from './action-words';
import { claimZone } from './claim-zone';
import { useForm } from './form-of';
import { BenefitDetailsInput } from './forms/BenefitDetailsInput';
import { BillLinesInput } from './forms/BillLinesInput';
import { BenefitPicker } from './forms/BenefitPicker';
import { Changes } from './forms/Changes';
import { DisabilitiesInput } from './forms/DisabilitiesInput';
import { payeeInputOf } from './forms/PayeeInput';
import { openingOf } from './prefill';
import { useCommand } from './use-command';
import css from './forms/Forms.module.css';

interface ActionFormProps {
  readonly claim: Claim;
  readonly action: ClaimAction;
  readonly onDone: () => void;
  readonly onUpload: (file: Promise<unknown>) => void;
}

/** The form of a command, made from its sheet: fields and words come from the domain, the claim fills in what it knows. */
export function ActionForm({ claim, action, onDone, onUpload }: ActionFormProps) {
  const { t, say } = useWords('problem', 'claim');
  const { user } = useSession();
  const form = useForm(action.code);
  const [offered] = useState(action.benefits ?? []);
  const [picked, setPicked] = useState<ReadonlySet<string>>(
    () => new Set(offered.map((one) => one.benefitId)),
  );
  const chosen: ClaimAction =
    action.benefits === undefined
      ? action
      : { ...action, benefits: offered.filter((benefit) => picked.has(benefit.benefitId)) };
  const drop = useRef<() => void>(undefined);
  const command = useActionCommand(claim, chosen, () => {
    drop.current?.();
    void tell(t('claim:saved', { what: say(titleOf(action)) }));
    onDone();
  });
  const [seeing, setSeeing] = useState(false);
  const opening = useState(() => openingOf(claim, user, action))[0];
  const widgets = useMemo(
    () => ({
      disabilities: DisabilitiesInput,
      benefitDetails: BenefitDetailsInput,
      billLines: BillLinesInput,
      payee: payeeInputOf(claim),
    }),
    [claim],
  );
  return (
    <SheetForm
      fields={form.fields}
      of={askingOf(claim, user.roles, offered.length === 1 ? offered[0]?.type : undefined)}
      given={opening.given}
      narrowing={opening.narrowing}
      widgets={widgets}
      draft={{ userId: user.id, name: keyOf(action, claim), lasting: 'window' }}
      error={command.error}
      onUpload={onUpload}
      onSubmit={(body, dropDraft) => {
        drop.current = dropDraft;
        if (subjectsOf(chosen, claim).length > 0) command.submit(body);
      }}
      foot={({ isPlaced, isWaiting }) => (
        <>
          <ProblemNotice
            error={command.error}
            shownPointers={problemErrors(command.error)
              .map((finding) => finding.pointer)
              .filter(isPlaced)}
          >
            {command.stale && (
              <>
                <Button variant="default" size="xs" onClick={() => setSeeing(true)}>
                  {t('seeDifference')}
                </Button>
                <Button variant="subtle" size="xs" onClick={command.sendAgain}>
                  {t('sendAgain')}
                </Button>
              </>
            )}
          </ProblemNotice>
          {seeing && command.stale && <Changes claim={claim} since={command.seenVersion} />}
          <div className={css.actions}>
            <p>{saysConsequence(action) && say(form.words.consequence)}</p>
            <Button
              type="submit"
              loading={command.busy || isWaiting}
              color={isAdverse(action) ? 'merah' : undefined}
            >
              {say(sendOf(action, amountOf(chosen), claim.claimNumber))}
            </Button>
          </div>
        </>
      )}
    >
      {offered.length > 1 && <BenefitPicker benefits={offered} picked={picked} onChange={setPicked} />}
      {action.code === 'completion' && <Missing claim={claim} />}
    </SheetForm>
  );
}

function Missing({ claim }: { readonly claim: Claim }) {
  const { t, say } = useWords('forms');
  if (claim.missing.length === 0) return null;
  return (
    <p className={css.note}>
      {t('missingList', { list: claim.missing.map((code) => say(missingText(code))).join(', ') })}
    </p>
  );
}

const askingOf = (claim: Claim, roles: readonly Role[], benefitType: string | undefined): Asking => ({
  roles,
  ...(benefitType !== undefined && { benefitType }),
  segment: claim.segment,
  claimKind: claim.kind,
  earlierDisabilities: claim.earlierDisabilities.length > 0,
  heirs: living(claim.finalReport?.heirs ?? []).length,
  employerAdvances: claim.eligibility?.mode === 'EMPLOYER_ADVANCES',
  zone: claimZone(claim),
  opens: (values) => benefitFields(String(values['type'])),
});

/**
 * Gives the command for every subject of the action, one by one. What has been done stays done when a later one is
 * refused, and a repeat sends only the rest.
 */
function useActionCommand(claim: Claim, action: ClaimAction, onDone: () => void) {
  const done = useRef(new Set<string>());
  const keysOf = useRef(new Map<string, string>());
  return useCommand<Values>({
    claim,
    onDone,
    send: async (body, seen, key) => {
      for (const subject of subjectsOf(action, claim).filter((id) => !done.current.has(id))) {
        const own = keysOf.current.get(`${key} ${subject}`) ?? newKey();
        keysOf.current.set(`${key} ${subject}`, own);
        await giveCommand(action.code, subject, body, { version: versionOf(seen, subject), key: own });
        done.current.add(subject);
      }
    },
  });
}

/** The version of the benefit that an address names, else the claim's. */
const versionOf = (seen: Claim, subject: string): number =>
  seen.benefits.find(({ benefitId }) => benefitId === subject)?.version ?? seen.version;
