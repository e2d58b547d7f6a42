import { useBanks } from '../../api/registers';
import type { Bank } from '../../api/registers';
import { DataGrid } from '../../components/grid/DataGrid';
import { KeyLegend } from '../../components/page/KeyLegend';
import { LinkButton } from '../../components/page/LinkButton';
import { ListStates } from '../../components/page/ListStates';
import pageCss from '../../components/page/Page.module.css';
import { Empty } from '../../components/states/States';
import { useWords } from '../../i18n/use-words';
import { useSession } from '../../session/session-context';
import { FINANCE, hasAnyRole } from '../../shell/desks';
import { useBankColumns } from './bank-columns';

/** What was agreed with each bank that pays for us, and whether it sends now. */
export function Banks() {
  const { t } = useWords('registers');
  const { user } = useSession();
  const query = useBanks();
  const rows = (query.data?.items ?? []).filter(({ partner }) => partner);
  return (
    <>
      <p className={pageCss.say}>{t('banksSay')}</p>
      <div className={pageCss.tools}>
        {hasAnyRole(user.roles, FINANCE) && (
          <LinkButton to="/reconciliation" variant="default">
            {t('switches')}
          </LinkButton>
        )}
      </div>
      <div className={pageCss.body}>
        <ListStates
          query={query}
          failed={t('loadFailed')}
          isEmpty={rows.length === 0}
          empty={<Empty title={t('emptyTitle')} text={t('emptyText')} />}
        >
          <DataGrid<Bank>
            caption={t('banks')}
            name="entry"
            top
            columns={useBankColumns()}
            groups={[{ key: 'all', head: null, rows }]}
            idOf={({ bankCode }) => bankCode}
          />
        </ListStates>
      </div>
      <KeyLegend shown={t('work:shown', { count: rows.length })} />
    </>
  );
}
