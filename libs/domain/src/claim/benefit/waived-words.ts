import type { Text } from '../../findings';
import type { EventData } from '../sentences';
import { deviationTexts, type Deviation } from './deviations';

/** The waived papers as an event keeps them; nothing where there are none. */
export const waivedData = (deviations: readonly Deviation[]): { readonly waived?: readonly string[] } =>
  deviations.length === 0 ? {} : { waived: deviations.map(({ about, reason }) => `${about} ${reason}`) };

/** ", without Family card (Cannot be obtained)"; empty where an event tells of none. */
export function waivedText({ waived }: EventData): Text {
  if (!Array.isArray(waived)) return { id: '', en: '' };
  const { id, en } = deviationTexts(
    waived.map((entry) => {
      const [about = '', reason = ''] = String(entry).split(' ');
      return { kind: 'DOCUMENT_WAIVED', about, reason };
    }),
  );
  return { id: `, tanpa ${id}`, en: `, without ${en}` };
}
