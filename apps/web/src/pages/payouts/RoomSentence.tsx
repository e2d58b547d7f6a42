import type { Room } from '../../api/model';
import { Marked } from '../../components/marked/Marked';
import { rupiahText } from '../../format/money';
import { useWords } from '../../i18n/use-words';

/** What two persons allow a batch and the branch to carry today; nothing where they set no cap. */
export function RoomSentence({ room: { batch, branchDay } }: { readonly room: Room }) {
  const { t } = useWords('room');
  return (
    <>
      {batch !== null && <Marked text={t('batchCap', { limit: rupiahText(batch) })} />}
      {branchDay !== null && (
        <>
          {' '}
          <Marked
            text={t(branchDay.left === 0 ? 'branchFull' : 'branchLeft', {
              left: rupiahText(branchDay.left),
              limit: rupiahText(branchDay.limit),
            })}
          />
        </>
      )}
    </>
  );
}
