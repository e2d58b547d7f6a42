import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { Marked } from '../../components/marked/Marked';
import { ROLE_LABELS, ROLES } from '@jkk/domain/access';
import { csvAddress } from '../../api/csv-address';
import { PERSON_STATES, usePeople } from '../../api/people';
import type { PeopleFilter, PersonOutcome } from '../../api/people';
import { SideDrawer } from '../../components/dialog/dialogs';
import { FilterChip } from '../../components/page/FilterChip';
import { FilterMenu } from '../../components/page/FilterMenu';
import { KeyLegend } from '../../components/page/KeyLegend';
import { ListStates } from '../../components/page/ListStates';
import pageCss from '../../components/page/Page.module.css';
import { SearchBox } from '../../components/page/SearchBox';
import panelCss from '../../components/panel/ViewPanel.module.css';
import { Empty, SkeletonRows } from '../../components/states/States';
import { useWords } from '../../i18n/use-words';
import { lazyPart } from '../../lazy-part';
import { useSession } from '../../session/session-context';
import { useTitle } from '../../shell/page-title';
import { useRowFocus } from '../../shell/use-row-focus';
import { Outcome } from './Outcome';
import { PeopleTable } from './PeopleTable';

const InvitePerson = lazyPart(
  () => import('./PersonForm').then((part) => part.InvitePerson),
  <SkeletonRows />,
);
const PersonPanel = lazyPart(
  () => import('./PersonPanel').then((part) => part.PersonPanel),
  <SkeletonRows />,
);

/** What stands beside the list: one person, or the form for a new one. */
type Beside = { readonly kind: 'person'; readonly userId: string } | { readonly kind: 'invite' };

/** Who may sign in: list, invitation, and what administrators do to a person. */
export function PeoplePage() {
  const { t } = useWords('people');
  useTitle(t('title'));
  const filter = useSearch({ from: '/people' });
  return (
    <div className={panelCss.layout}>
      <StatePanel filter={filter} />
      <div className={panelCss.main}>
        <People key={JSON.stringify(filter)} filter={filter} />
      </div>
    </div>
  );
}

function People({ filter }: { readonly filter: PeopleFilter }) {
  const { t } = useWords('people');
  const people = usePeople(filter);
  const [beside, setBeside] = useState<Beside | undefined>();
  const [outcome, setOutcome] = useState<PersonOutcome | undefined>();
  const rows = people.data?.pages.flatMap((page) => page.items) ?? [];
  // What came of one step, a link above all, never stands beside another person.
  const show = (next: Beside | undefined): void => {
    setOutcome(undefined);
    setBeside(next);
  };
  const open = (userId: string): void => show({ kind: 'person', userId });
  const focused = useRowFocus(rows.length, (at) => open(rows[at]!.userId));
  const done = (result: PersonOutcome): void => {
    setOutcome(result);
    setBeside({ kind: 'person', userId: result.person.userId });
  };
  const waiting = rows.filter(({ proposal }) => proposal !== null).length;
  return (
    <>
      <p className={pageCss.say}>
        <Marked text={t('people:say', { count: rows.length })} />{' '}
        {waiting > 0 && <Marked text={t('people:waitingSay', { count: waiting })} />}
      </p>
      <Tools filter={filter} onInvite={() => show({ kind: 'invite' })} />
      <div className={pageCss.body}>
        <ListStates
          query={people}
          failed={t('loadFailed')}
          isEmpty={rows.length === 0}
          empty={<Empty title={t('emptyTitle')} text={t('emptyText')} />}
        >
          <PeopleTable rows={rows} focused={focused} onOpen={open} />
        </ListStates>
      </div>
      <KeyLegend shown={t('work:shown', { count: rows.length })} csv={csvAddress('people', { ...filter })} />
      <SideDrawer
        opened={beside !== undefined}
        onClose={() => show(undefined)}
        title={beside?.kind === 'invite' ? t('inviteTitle') : t('person')}
      >
        {outcome !== undefined && <Outcome outcome={outcome} />}
        {beside?.kind === 'invite' && <InvitePerson onDone={done} />}
        {beside?.kind === 'person' && (
          <PersonPanel key={beside.userId} userId={beside.userId} onDone={done} />
        )}
      </SideDrawer>
    </>
  );
}

function Tools({ filter, onInvite }: { readonly filter: PeopleFilter; readonly onInvite: () => void }) {
  const { t, say } = useWords('people');
  const { user } = useSession();
  const navigate = useNavigate();
  const change = (part: Partial<PeopleFilter>): void =>
    void navigate({ to: '/people', search: { ...filter, ...part } });
  return (
    <div className={pageCss.tools}>
      <SearchBox label={t('search')} q={filter.q} onSearch={(q) => change({ q })} />
      {filter.q !== undefined && (
        <FilterChip name={t('shell:search')} value={filter.q} onRemove={() => change({ q: undefined })} />
      )}
      {filter.role !== undefined && (
        <FilterChip
          name={t('role')}
          value={say(ROLE_LABELS[filter.role])}
          onRemove={() => change({ role: undefined })}
        />
      )}
      <FilterMenu
        label={t('work:filterAdd')}
        groups={[
          {
            id: 'role',
            label: t('role'),
            options: ROLES.map((value) => ({ value, label: say(ROLE_LABELS[value]) })),
          },
        ]}
        onPick={(_group, value) => change({ role: ROLES.find((role) => role === value) })}
      />
      <span className={pageCss.space} />
      {user.roles.includes('ADMIN') && (
        <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={onInvite}>
          {t('invite')}
        </Button>
      )}
    </div>
  );
}

function StatePanel({ filter }: { readonly filter: PeopleFilter }) {
  const { t } = useWords('people');
  return (
    <nav className={panelCss.panel} aria-label={t('states')}>
      <div style={{ display: 'contents' }}>
        <h2>{t('states')}</h2>
        {[undefined, ...PERSON_STATES].map((state) => (
          <Link
            key={state ?? 'all'}
            to="/people"
            search={{ ...filter, state }}
            className={`${panelCss.view} ${state === filter.state ? panelCss.on : ''}`}
            aria-current={state === filter.state ? 'page' : undefined}
          >
            {t(state ?? 'all')}
          </Link>
        ))}
      </div>
    </nav>
  );
}
