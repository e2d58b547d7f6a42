import { findReference } from '@jkk/domain/payout/reference';
import { Button, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { FormEvent } from 'react';
import type { ItemDecision as Decision, ItemProposal, LineCandidate } from '../../api/model';
import { keys } from '../../api/query-client';
import { decideOpenItem } from '../../api/reconciliations';
import { useStep } from '../../api/use-step';
import { Choice } from '../../components/choice/Choice';
import formCss from '../../components/form/Form.module.css';
import { NoteField } from '../../components/form/NoteField';
import { ProblemNotice } from '../../components/problem/ProblemNotice';
import { useWords } from '../../i18n/use-words';
import { useSession } from '../../session/session-context';
import { lazyPart } from '../../lazy-part';
import type { Division } from './DivisionPicker';

const DivisionPicker = lazyPart(() => import('./DivisionPicker').then((part) => part.DivisionPicker));

interface Item {
  readonly itemId: string;
  readonly proposal: ItemProposal | null;
  readonly candidates?: readonly LineCandidate[];
  readonly remark?: string;
}

interface ItemDecisionProps {
  readonly bankCode: string;
  readonly item: Item;
  readonly choices: readonly Decision['decision'][];
}

/** What has been proposed about an item, and the form of whoever speaks next: a maker proposes, a releaser answers. */
export function ItemDecision({ bankCode, item, choices }: ItemDecisionProps) {
  const { t } = useWords('items');
  const { user } = useSession();
  const [isOpen, setOpen] = useState(false);
  const { proposal } = item;
  const speaker = proposal === null ? 'FINANCE_MAKER' : 'FINANCE_RELEASER';
  const maySpeak = user.roles.includes(speaker) && proposal?.decidedBy !== user.id;
  return (
    <div data-item={item.itemId}>
      {proposal !== null && (
        <small>
          {t('proposed', {
            by: proposal.decidedByName,
            decision: t(proposal.decision),
            reference:
              proposal.references.length > 0 ? shortly(proposal.references) : (proposal.reference ?? ''),
            note: proposal.note,
          })}
        </small>
      )}
      {maySpeak && !isOpen && (
        <Button size="xs" variant="subtle" onClick={() => setOpen(true)}>
          {proposal === null ? t('decide') : t('answer')}
        </Button>
      )}
      {maySpeak && isOpen && <DecisionForm bankCode={bankCode} item={item} choices={choices} />}
    </div>
  );
}

const SHOWN = 3;
const shortly = (references: readonly string[]): string =>
  [
    ...references.slice(0, SHOWN),
    ...(references.length > SHOWN ? [`+${references.length - SHOWN}`] : []),
  ].join(', ');

/** The payment that was proposed, or that the bank names. */
const namedBy = ({ proposal, remark = '' }: Item): string =>
  proposal?.reference ?? findReference(remark)?.reference ?? '';

function DecisionForm({ bankCode, item, choices }: ItemDecisionProps) {
  const { t } = useWords('items', 'forms');
  const queryClient = useQueryClient();
  const [decision, setDecision] = useState<Decision['decision'] | ''>(
    choices.length === 1 ? (choices[0] ?? '') : '',
  );
  const [reference, setReference] = useState('');
  const [division, setDivision] = useState<Division>({
    references: item.proposal?.references ?? [],
    fee: item.proposal?.fee ?? 0,
  });
  const [note, setNote] = useState('');
  const [asked, setAsked] = useState(false);
  const decide = useStep({
    send: (body: Decision, key) => decideOpenItem(bankCode, item.itemId, body, key),
    onDone: () => {
      void queryClient.invalidateQueries({ queryKey: keys.standings });
      void queryClient.invalidateQueries({ queryKey: ['payouts'] });
    },
  });
  const isOfOne = decision === 'ASSIGN' || decision === 'PART_RETURN';
  const isNamed =
    decision === 'DIVIDE' ? division.references.length > 0 : !isOfOne || reference.trim() !== '';
  const isWhole = decision !== '' && note.trim() !== '' && isNamed;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (decision === '' || !isWhole) return;
    decide.mutate({
      decision,
      note,
      ...(isOfOne && { reference: reference.trim() }),
      ...(decision === 'DIVIDE' && {
        references: [...division.references],
        ...(division.fee > 0 && { fee: division.fee }),
      }),
    });
  };
  const choose = (value: Decision['decision']): void => {
    setDecision(value);
    setReference(value === 'PART_RETURN' ? namedBy(item) : '');
  };
  const missing = (isMissing: boolean): string | undefined =>
    asked && isMissing ? t('forms:required') : undefined;
  return (
    <form className={formCss.form} onSubmit={submit}>
      {choices.length > 1 && (
        <Choice
          label={t('what')}
          value={decision}
          onChange={choose}
          error={missing(decision === '')}
          options={choices.map((value) => ({ value, label: t(value) }))}
        />
      )}
      {decision === 'ASSIGN' && (
        <Choice
          label={t('which')}
          value={reference}
          onChange={setReference}
          error={missing(reference === '')}
          help={item.candidates?.length === 0 ? t('noCandidate') : undefined}
          options={(item.candidates ?? []).map(({ reference: value }) => ({ value, label: value }))}
        />
      )}
      {decision === 'PART_RETURN' && (
        <TextInput
          label={t('which')}
          value={reference}
          maxLength={16}
          error={missing(reference.trim() === '')}
          onChange={(event) => setReference(event.currentTarget.value.toUpperCase())}
        />
      )}
      {decision === 'DIVIDE' && (
        <DivisionPicker
          bankCode={bankCode}
          itemId={item.itemId}
          division={division}
          error={missing(division.references.length === 0)}
          onChange={setDivision}
        />
      )}
      <NoteField label={t('note')} note={note} maxLength={2000} asked={asked} onChange={setNote} />
      <ProblemNotice error={decide.error} />
      <div>
        <Button type="submit" size="xs" loading={decide.isPending}>
          {t('send')}
        </Button>
      </div>
    </form>
  );
}
