import { Button, Drawer } from '@mantine/core';
import { IconChevronUp } from '@tabler/icons-react';
import { useState } from 'react';
import { Trans } from 'react-i18next';
import type { Claim } from '../../api/model';
import { DecisionBar } from '../../components/decision-bar/DecisionBar';
import { useDocumentPanel } from '../../components/documents/document-panel';
import { MenuButton } from '../../components/menu/MenuButton';
import { SkeletonRows } from '../../components/states/States';
import { rupiahText } from '../../format/money';
import { useWords } from '../../i18n/use-words';
import { useSession } from '../../session/session-context';
import { lazyPart } from '../../lazy-part';
import { useKey } from '../../shell/use-keys';
import { buttonOf, isAdverse, titleOf } from './action-words';
import { actionsOf, amountOf, keyOf } from './claim-actions';
import type { ClaimAction } from './claim-actions';
import { refusedActions } from './refused-actions';

const ActionForm = lazyPart(() => import('./ActionForm').then((part) => part.ActionForm), <SkeletonRows />);

/** The bar of what this person may do now; each action opens its form beside the evidence. */
export function ClaimDecisions({ claim }: { readonly claim: Claim }) {
  const { t, say } = useWords('forms');
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
      <Drawer
        opened={open !== undefined}
        onClose={() => setOpen(undefined)}
        size={560}
        // A document beside the form is used together with it.
        withOverlay={!isBeside}
        trapFocus={!isBeside}
        lockScroll={!isBeside}
        closeOnEscape={!isBeside}
        title={open === undefined ? '' : say(titleOf(open))}
        closeButtonProps={{ 'aria-label': t('shell:close') }}
      >
        {open !== undefined && (
          <ActionForm
            key={keyOf(open, claim)}
            claim={claim}
            action={open}
            onDone={() => setOpen(undefined)}
          />
        )}
      </Drawer>
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
    return <Trans t={t as never} i18nKey="claim:willDo" values={{ what }} components={{ b: <b /> }} />;
  }
  return (
    <Trans
      t={t as never}
      i18nKey="claim:willDoSubject"
      values={{
        what,
        subject: t('claim:total', { count: action.benefits?.length ?? 1 }),
        amount: rupiahText(amount),
      }}
      components={{ b: <b /> }}
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
