import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { newKey } from '../../api/idempotency';
import type { RadarFinding } from '../../api/model';
import { repairFinding } from '../../api/radar';
import { useOnce } from '../../api/use-once';
import { useWords } from '../../i18n/use-words';

/** The same repair for every shown finding of a kind, one after another; says how far it is and what did not go. */
export function RepairAll({ findings }: { readonly findings: readonly RadarFinding[] }) {
  const { t } = useWords('radar');
  const queryClient = useQueryClient();
  const [done, setDone] = useState(0);
  const all = useOnce({
    mutationFn: (ids: readonly number[]) => repairEach(ids, setDone),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['radar'] }),
  });
  const open = findings.filter(({ repair, goneAt }) => repair !== null && goneAt === null);
  const repair = open[0]?.repair;
  const failed = all.data?.failed ?? 0;
  return (
    <>
      {all.data !== undefined && (
        <span role="status">
          {t('repairedAll', { count: all.data.repaired })} {failed > 0 && t('notRepaired', { count: failed })}
        </span>
      )}
      {repair !== undefined && repair !== null && open.length > 1 && (
        <Button
          size="xs"
          variant="default"
          disabled={all.isPending}
          onClick={() => all.mutate(open.map(({ findingId }) => findingId))}
        >
          {all.isPending
            ? t('repairing', { done, of: all.variables.length })
            : t('repairAll', { repair: t(`repair.${repair}`), count: open.length })}
        </Button>
      )}
    </>
  );
}

async function repairEach(
  ids: readonly number[],
  onDone: (count: number) => void,
): Promise<{ readonly repaired: number; readonly failed: number }> {
  let failed = 0;
  for (const [at, id] of ids.entries()) {
    onDone(at);
    // What somebody else has dealt with meanwhile does not keep the others waiting.
    await repairFinding(id, newKey()).catch(() => (failed += 1));
  }
  return { repaired: ids.length - failed, failed };
}
