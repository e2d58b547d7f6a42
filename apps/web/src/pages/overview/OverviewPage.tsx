import { useTitle } from '../../shell/page-title';
import { useWords } from '../../i18n/use-words';
import { Deadlines } from './Deadlines';
import { LateMoney } from './LateMoney';
import { MoneyTable } from './MoneyTable';
import css from './Overview.module.css';
import { StageHeat } from './StageHeat';

/** What management looks at first: where claims stand and for how long, then money, then deadlines. */
export function OverviewPage() {
  const { t } = useWords('overview');
  useTitle(t('title'));
  return (
    <div className={css.page}>
      <div className={css.main}>
        <StageHeat />
        <MoneyTable />
      </div>
      <div className={css.aside}>
        <LateMoney />
        <Deadlines />
      </div>
    </div>
  );
}
