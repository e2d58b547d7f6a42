import type { RegisterImport } from '../../api/register-imports';
import { Tag, type TagTone } from '../../components/tag/Tag';
import { useWords } from '../../i18n/use-words';

const TONES: Readonly<Record<RegisterImport['state'], TagTone>> = {
  WAITING: 'soon',
  TAKEN: 'done',
  DECLINED: 'late',
  NOTHING: 'plain',
};

export function ImportState({ state }: Pick<RegisterImport, 'state'>) {
  const { t } = useWords('imports');
  return <Tag tone={TONES[state]}>{t(`states.${state}`)}</Tag>;
}
