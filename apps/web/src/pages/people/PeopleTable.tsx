import { ROLE_LABELS } from '@jkk/domain/access';
import type { Person } from '../../api/people';
import { Grid, TwoLines, cell } from '../../components/grid/Grid';
import { Tag } from '../../components/tag/Tag';
import { formatInstant } from '../../format/dates';
import { useWords } from '../../i18n/use-words';

interface PeopleTableProps {
  readonly rows: readonly Person[];
  readonly focused: number;
  readonly onOpen: (userId: string) => void;
}

/** One row per person: who, what for, where, and whether somebody sits there now. */
export function PeopleTable({ rows, focused, onOpen }: PeopleTableProps) {
  const { t } = useWords('people');
  return (
    <Grid
      caption={t('caption')}
      top
      entries
      columns={[
        { id: 'person', label: t('person') },
        { id: 'role', label: t('role'), width: '220px' },
        { id: 'workplace', label: t('workplace'), width: '250px' },
        { id: 'use', label: t('use'), width: '240px' },
        { id: 'state', label: t('state'), width: '190px' },
      ]}
    >
      <tbody>
        {rows.map((person, at) => (
          <PersonRow key={person.userId} person={person} at={at} focused={at === focused} onOpen={onOpen} />
        ))}
      </tbody>
    </Grid>
  );
}

interface PersonRowProps {
  readonly person: Person;
  readonly at: number;
  readonly focused: boolean;
  readonly onOpen: (userId: string) => void;
}

function PersonRow({ person, at, focused, onOpen }: PersonRowProps) {
  const { say } = useWords('people');
  const { username, roles, organisation, branch, plkkCode, employerNumber } = person;
  return (
    <tr data-row={at} data-person={username} className={focused ? cell.focus : undefined}>
      <td className={cell.firstS}>
        <button type="button" className={cell.opener} onClick={() => onOpen(person.userId)}>
          <TwoLines strong first={person.name} second={<span className={cell.mono}>{username}</span>} />
        </button>
      </td>
      <td className={cell.rightS}>
        <TwoLines first={roles.map((role) => say(ROLE_LABELS[role])).join(', ')} />
      </td>
      <td className={cell.thirdS}>
        <TwoLines first={organisation} second={branch ?? plkkCode ?? employerNumber} />
      </td>
      <td className={cell.fourthS}>
        <Use person={person} />
      </td>
      <td className={cell.lastS}>
        <StateTag person={person} />
      </td>
    </tr>
  );
}

function Use({ person: { sessions, seenAt, linkUntil } }: { readonly person: Person }) {
  const { t, language } = useWords('people');
  const second =
    linkUntil !== null
      ? t('linkUntil', { when: formatInstant(linkUntil, language) })
      : seenAt !== null && t('seen', { when: formatInstant(seenAt, language) });
  return (
    <TwoLines
      first={sessions > 0 ? t('sessions', { count: sessions }) : t('never')}
      second={second || undefined}
    />
  );
}

export function StateTag({ person: { active, nik, proposal } }: { readonly person: Person }) {
  const { t } = useWords('people');
  if (proposal !== null) return <Tag tone="soon">{t('waiting')}</Tag>;
  if (active && nik === null) return <Tag tone="late">{t('unknown')}</Tag>;
  return active ? <Tag tone="done">{t('active')}</Tag> : <Tag>{t('disabled')}</Tag>;
}
