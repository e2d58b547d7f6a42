import { Button } from '@mantine/core';
import { IconChevronUp } from '@tabler/icons-react';
import { useState } from 'react';
import { Marked } from '../../components/marked/Marked';
import type { Claim } from '../../api/model';
import { DecisionBar } from '../../components/decision-bar/DecisionBar';
import { useDocumentPanel } from '../../components/documents/document-panel';
import { MenuButton } from '../../components/menu/MenuButton';
import { rupiahText } from '../../format/money';
import { useWords } from '../../i18n/use-words';
import { useSession } from '../../session/session-context';
import { lazyDialog } from '../../lazy-part';
import { useKey } from '../../shell/use-keys';
import { buttonOf, isAdverse, titleOf } from './action-words';
import { actionsOf, amountOf, keyOf } from './claim-actions';
import type { ClaimAction } from './claim-actions';
import { refusedActions } from './refused-actions';

const ActionDrawer = lazyDialog(() => import('./ActionDrawer').then((part) => part.ActionDrawer));

/** The bar of what this person may do now; each action opens its form beside the evidence. */
export function ClaimDecisions({ claim }: { readonly claim: Claim }) {
  const { say } = useWords('forms');
  const { user } = useSession();
  const [open, setOpen] = useState<ClaimAction | undefined>();
  const isBeside = useDocumentPanel()?.shown !== undefined;
  const { main, beside, refusal, possible } = actionsOf(claim, user.roles);
  useKey('main', main === undefined ? undefined : () => setOpen(main));
  const list = { claim, onOpen: setOpen };
  return (
    <>
      <DecisionBar refused={refusedActions(claim, user, say)} sentence={<NextStep action={main} />}>
        <Refusal {...list} actions={refusal} />
        {possible.length > 0 && <OtherActions {...list} actions={possible} />}
        {beside.map((action) => (
          <Button key={keyOf(action, claim)} variant="default" onClick={() => setOpen(action)}>
            {say(buttonOf(action))}
          </Button>
        ))}
        {main !== undefined && (
          <Button onClick={() => setOpen(main)} rightSection={<MainKeys />}>
            {say(buttonOf(main))}
          </Button>
        )}
      </DecisionBar>
      <ActionDrawer
        opened={open !== undefined}
        claim={claim}
        action={open}
        isBeside={isBeside}
        onClose={() => setOpen(undefined)}
      />
    </>
  );
}

const MainKeys = () => (
  <span aria-hidden>
    <kbd>Ctrl</kbd> <kbd>↵</kbd>
  </span>
);

/** What will happen, in words with rupiah. */
function NextStep({ action }: { readonly action: ClaimAction | undefined }) {
  const { t, say } = useWords('claim');
  if (action === undefined) return t('nothingToDecide');
  const amount = amountOf(action);
  const what = say(titleOf(action));
  if (amount === undefined) {
    return <Marked text={t('claim:willDo', { what })} />;
  }
  return (
    <Marked
      text={t('claim:willDoSubject', {
        what,
        subject: t('claim:total', { count: action.benefits?.length ?? 1 }),
        amount: rupiahText(amount),
      })}
    />
  );
}

interface ActionListProps {
  readonly claim: Claim;
  readonly actions: readonly ClaimAction[];
  readonly onOpen: (action: ClaimAction) => void;
}

function Refusal({ claim, actions, onOpen }: ActionListProps) {
  const { say } = useWords();
  return actions.map((action) => (
    <Button
      key={keyOf(action, claim)}
      variant="subtle"
      color="merah"
      c="var(--jkk-late)"
      onClick={() => onOpen(action)}
    >
      {say(buttonOf(action))}
    </Button>
  ));
}

function OtherActions({ claim, actions, onOpen }: ActionListProps) {
  const { t, say } = useWords('claim');
  const choices = actions.map((action) => ({
    id: keyOf(action, claim),
    text: say(buttonOf(action)),
    color: isAdverse(action) ? 'var(--jkk-late)' : undefined,
    onPick: () => onOpen(action),
  }));
  return (
    <MenuButton
      position="top-end"
      button={
        <Button variant="subtle" rightSection={<IconChevronUp size={15} aria-hidden />}>
          {t('otherCommands')}
        </Button>
      }
      groups={[{ id: 'others', choices }]}
    />
  );
}
