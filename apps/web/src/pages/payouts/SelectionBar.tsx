import { Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { Payout } from '../../api/model';
import { LinkButton } from '../../components/page/LinkButton';
import { bankName } from '../../format/labels';
import { rupiahText } from '../../format/money';
import { useWords } from '../../i18n/use-words';
import { sumOf } from './by-bank';
import { fitting, isNeverReleased, overrunsOf } from './over-room';
import type { Bounds, Overrun } from './over-room';
import css from '../../components/page/SelectionBar.module.css';

interface SelectionBarProps {
  readonly chosen: readonly Payout[];
  readonly bounds: Bounds;
  /** How many payouts of the list have been read. */
  readonly read: number;
  readonly busy: boolean;
  readonly readingAll: boolean;
  /** Selects what has not been read yet as well; undefined when there is no more of it. */
  readonly onAll: (() => void) | undefined;
  readonly onMake: () => void;
  /** Takes these as the selection instead. */
  readonly onKeep: (payouts: readonly Payout[]) => void;
}

/** Opens above the key legend and never covers rows. */
export function SelectionBar({
  chosen,
  bounds,
  read,
  busy,
  readingAll,
  onAll,
  onMake,
  onKeep,
}: SelectionBarProps) {
  const { t } = useWords('finance');
  const overruns = overrunsOf(chosen, bounds);
  return (
    <div className={css.bar} role="status">
      <b>
        {t('selected', { count: chosen.length })} · {rupiahText(sumOf(chosen))}
      </b>
      {readingAll && <span>{t('readingAll', { count: read })}</span>}
      {onAll !== undefined && (
        <Button variant="default" onClick={onAll} loading={readingAll}>
          {t('selectWhole')}
        </Button>
      )}
      <Button onClick={onMake} loading={busy} disabled={readingAll || isNeverReleased(overruns)}>
        {t('makeBatch')}
      </Button>
      <Button
        variant="subtle"
        aria-label={t('shell:cancel')}
        onClick={() => onKeep([])}
        disabled={readingAll}
        px={8}
      >
        <IconX size={16} aria-hidden />
      </Button>
      {overruns.length > 0 && <Overruns overruns={overruns} fits={fitting(chosen, bounds)} onKeep={onKeep} />}
    </div>
  );
}

interface OverrunsProps {
  readonly overruns: readonly Overrun[];
  readonly fits: readonly Payout[];
  readonly onKeep: (payouts: readonly Payout[]) => void;
}

/** What a batch of the selection would run against, and what can be done about it. */
function Overruns({ overruns, fits, onKeep }: OverrunsProps) {
  const { t } = useWords('room');
  return (
    <div className={css.over} data-overruns>
      {overruns.map(({ kind, rupiah, bankCode = '' }) => (
        <span key={kind + bankCode} className={css.late}>
          {t(`over_${kind}`, { rupiah: rupiahText(rupiah), bank: bankName(bankCode) })}
        </span>
      ))}
      {fits.length > 0 ? (
        <Button variant="default" size="xs" onClick={() => onKeep(fits)}>
          {t('keepFitting', { count: fits.length })}
        </Button>
      ) : (
        <span>{t('noneFits')}</span>
      )}
      <LinkButton to="/reconciliation" variant="subtle" size="xs">
        {t('toCaps')}
      </LinkButton>
    </div>
  );
}
