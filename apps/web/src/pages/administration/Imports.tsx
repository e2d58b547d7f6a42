import { Link, useNavigate } from '@tanstack/react-router';
import { Marked } from '../../components/marked/Marked';
import { IMPORTED_REGISTERS, REGISTER_IMPORT_STATES } from '@jkk/domain/registers';
import { csvAddress } from '../../api/csv-address';
import { useRegisterImports, type RegisterImport } from '../../api/register-imports';
import type { GridColumn } from '../../components/grid/DataGrid';
import { TwoLines } from '../../components/grid/Grid';
import { GridPage } from '../../components/grid/GridPage';
import { Empty } from '../../components/states/States';
import { formatInstant } from '../../format/dates';
import { useWords } from '../../i18n/use-words';
import { ImportFile } from './ImportFile';
import { ImportState } from './ImportState';
import { RegisterTools } from './RegisterTools';
import { useRegisterFilter } from './use-register-filter';

/** Files of registers, the newest first: what each would do, and what was decided. */
export function Imports() {
  const { t } = useWords('imports');
  const navigate = useNavigate();
  const { filter } = useRegisterFilter();
  const { of: register, state } = filter;
  const query = useRegisterImports({ register, state });
  const rows = query.data?.pages.flatMap(({ items }) => items) ?? [];
  const count = rows.filter((each) => each.state === 'WAITING').length;
  return (
    <GridPage
      caption={t('title')}
      name="import"
      say={
        <>
          {t('say')} {count > 0 && <Marked text={t('imports:waitingSay', { count })} />}
        </>
      }
      tools={
        <RegisterTools
          choices={[
            {
              property: 'of',
              label: t('register'),
              options: IMPORTED_REGISTERS.map((value) => ({ value, label: t(`of.${value}`) })),
            },
            {
              property: 'state',
              label: t('state'),
              options: REGISTER_IMPORT_STATES.map((value) => ({ value, label: t(`states.${value}`) })),
            },
          ]}
          aside={<ImportFile registers={IMPORTED_REGISTERS} />}
        />
      }
      query={query}
      rows={rows}
      failed={t('loadFailed')}
      empty={<Empty title={t('emptyTitle')} text={t('emptyText')} />}
      columns={useColumns()}
      idOf={({ importId }) => importId}
      csv={csvAddress('register-imports', { register, state })}
      onOpen={({ importId }) =>
        void navigate({ to: '/administration/imports/$importId', params: { importId } })
      }
    />
  );
}

function useColumns(): readonly GridColumn<RegisterImport>[] {
  const { t, language } = useWords('imports');
  const when = (at: string): string => formatInstant(at, language);
  return [
    {
      id: 'register',
      label: t('register'),
      phone: 'first',
      cell: ({ importId, register }) => (
        <Link to="/administration/imports/$importId" params={{ importId }}>
          <TwoLines strong first={t(`of.${register}`)} />
        </Link>
      ),
    },
    {
      id: 'uploaded',
      label: t('uploaded'),
      width: '230px',
      phone: 'third',
      cell: ({ uploadedBy, uploadedAt }) => <TwoLines first={uploadedBy} second={when(uploadedAt)} />,
    },
    {
      id: 'result',
      label: t('result'),
      width: '330px',
      phone: 'fourth',
      cell: ({ created, updated, unchanged, refused }) =>
        t('counts', { created, updated, unchanged, refused }),
    },
    {
      id: 'decided',
      label: t('decided'),
      width: '230px',
      phone: 'last',
      hint: ({ note }) => note ?? '',
      cell: ({ answeredBy, answeredAt }) =>
        answeredBy !== null &&
        answeredAt !== null && <TwoLines first={answeredBy} second={when(answeredAt)} />,
    },
    {
      id: 'state',
      label: t('state'),
      width: '200px',
      phone: 'right',
      cell: ({ state }) => <ImportState state={state} />,
    },
  ];
}
