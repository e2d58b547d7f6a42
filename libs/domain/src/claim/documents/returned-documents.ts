import { DOCUMENT_LABELS } from '../../benefits/documents';
import type { Text } from '../../findings';
import { RETURN_LABELS, type CompletenessBody, type ReturnReason } from '../forms/completeness';
import type { EventData } from '../sentences';

type Returned = NonNullable<CompletenessBody['returned']>;

/** Each document that was sent back and why, as an event keeps it. */
export const returnedData = (returned: Returned): readonly string[] =>
  returned.map(({ document, reason }) => `${document} ${reason}`);

/** "Kartu keluarga (Tidak terbaca); KTP (…)"; undefined where an event tells of none. */
export function returnedText({ returned }: EventData): Text | undefined {
  if (!Array.isArray(returned)) return undefined;
  const texts = returned.map((entry) => namedIn(String(entry)));
  return { id: texts.map(({ id }) => id).join('; '), en: texts.map(({ en }) => en).join('; ') };
}

function namedIn(entry: string): Text {
  const [document, reason] = entry.split(' ');
  const what = DOCUMENT_LABELS[document as keyof typeof DOCUMENT_LABELS];
  const why = RETURN_LABELS[reason as ReturnReason];
  return { id: `${what.id} (${why.id})`, en: `${what.en} (${why.en})` };
}
