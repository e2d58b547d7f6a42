import { Button, Drawer, Menu } from '@mantine/core';
import { IconChevronUp } from '@tabler/icons-react';
import { useState } from 'react';
import { Trans } from 'react-i18next';
import type { Claim } from '../../api/model';
import { DecisionBar } from '../../components/decision-bar/DecisionBar';
import { rupiahText } from '../../format/money';
import { useWords } from '../../i18n/use-words';
import { useSession } from '../../session/session-context';
import { useMainActionKey } from '../../shell/use-keys';
import { ActionForm } from './ActionForm';
import { actionsOf, amountOf, countOf } from './claim-actions';
import type { ClaimAction } from './claim-actions';
import { refusedActions } from './refused-actions';

const OUTLINED_AT_MOST = 2;

/** The bar of what this person may do now; each action opens its form beside the evidence. */
export function ClaimDecisions({ claim }: { readonly claim: Claim }) {
  const { t, say } = useWords('forms');
  const { user } = useSession();
  const [open, setOpen] = useState<ClaimAction | undefined>();
  const { main, others, adverse } = actionsOf(claim);
  useMainActionKey(main === undefined ? undefined : () => setOpen(main));
  const label = (action: ClaimAction): string => t(`button.${action.command}`, { count: countOf(action) });
  const outlined = others.slice(0, OUTLINED_AT_MOST);
  const rest = others.slice(OUTLINED_AT_MOST);
  return (
    <>
      <DecisionBar refused={refusedActions(claim, user, say)} sentence={<NextStep action={main} />}>
        <Adverse actions={adverse} label={label} onOpen={setOpen} />
        {rest.length > 0 && <OtherActions actions={rest} label={label} onOpen={setOpen} />}
        {outlined.map((action) => (
          <Button key={keyOf(action)} variant="default" onClick={() => setOpen(action)}>
            {label(action)}
          </Button>
        ))}
        {main !== undefined && (
          <Button onClick={() => setOpen(main)} rightSection={<MainKeys />}>
            {label(main)}
          </Button>
        )}
      </DecisionBar>
      <Drawer
        opened={open !== undefined}
        onClose={() => setOpen(undefined)}
        size={560}
        title={open === undefined ? '' : t(`title.${open.command}`)}
        closeButtonProps={{ 'aria-label': t('shell:close') }}
      >
        {open !== undefined && (
          <ActionForm key={keyOf(open)} claim={claim} action={open} onDone={() => setOpen(undefined)} />
        )}
      </Drawer>
    </>
  );
}

const keyOf = (action: ClaimAction): string => {
  if (action.kind === 'correction') return `${action.command} ${action.benefit.benefitId}`;
  return action.kind === 'replacement' ? `${action.command} ${action.payout.payoutId}` : action.command;
};

const MainKeys = () => (
  <span aria-hidden>
    <kbd>Ctrl</kbd> <kbd>↵</kbd>
  </span>
);

/** What will happen, in words with rupiah. */
function NextStep({ action }: { readonly action: ClaimAction | undefined }) {
  const { t } = useWords('claim');
  if (action === undefined) return t('nothingToDecide');
  const amount = amountOf(action);
  const what = t(`forms:title.${action.command}`);
  if (amount === undefined) {
    return <Trans t={t as never} i18nKey="claim:willDo" values={{ what }} components={{ b: <b /> }} />;
  }
  return (
    <Trans
      t={t as never}
      i18nKey="claim:willDoSubject"
      values={{ what, subject: t('claim:total', { count: countOf(action) }), amount: rupiahText(amount) }}
      components={{ b: <b /> }}
    />
  );
}

interface ActionListProps {
  readonly actions: readonly ClaimAction[];
  readonly label: (action: ClaimAction) => string;
  readonly onOpen: (action: ClaimAction) => void;
}

function Adverse({ actions, label, onOpen }: ActionListProps) {
  return actions.map((action) => (
    <Button
      key={keyOf(action)}
      variant="subtle"
      color="merah"
      c="var(--jkk-late)"
      onClick={() => onOpen(action)}
    >
      {label(action)}
    </Button>
  ));
}

function OtherActions({ actions, label, onOpen }: ActionListProps) {
  const { t } = useWords('claim');
  return (
    <Menu position="top-end" withinPortal>
      <Menu.Target>
        <Button variant="subtle" rightSection={<IconChevronUp size={15} aria-hidden />}>
          {t('otherCommands')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {actions.map((action) => (
          <Menu.Item key={keyOf(action)} onClick={() => onOpen(action)}>
            {label(action)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
