import { DISABILITY_TABLE } from '@jkk/domain/rules/data/disability-table';
import { SIDE_LABELS } from '@jkk/domain/words/case';
import { labelOf } from '../../../format/labels';
import { useWords } from '../../../i18n/use-words';

interface Disability {
  readonly code: string;
  readonly side?: string | null;
  readonly percent?: number | null;
  readonly functionLossPercent?: number | null;
}

/** Rows of the table by their names: *Tangan dari atau di atas pergelangan ke bawah, kanan (A03)*. */
export function DisabilityFacts({ items }: { readonly items: readonly Disability[] }) {
  const { say } = useWords();
  if (items.length === 0) return null;
  return items.map((item, at) => {
    const row = DISABILITY_TABLE.find(({ code }) => code === item.code);
    const parts = [
      row === undefined ? '' : say(row.name),
      item.side == null ? '' : say(labelOf(SIDE_LABELS, item.side)),
      item.percent == null ? '' : `${item.percent}%`,
      item.functionLossPercent == null ? '' : `${item.functionLossPercent}%`,
    ].filter((part) => part !== '');
    return (
      <div key={at}>
        {parts.join(', ')} ({item.code})
      </div>
    );
  });
}
