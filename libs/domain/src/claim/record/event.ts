import { either, flag, list, nullable, number, readRecord, text, valuesOf, type Shape } from '../../record';
import type { ClaimEventDraft } from '../events';

type Data = ClaimEventDraft['data'];

const data: Shape<Data> = valuesOf(nullable(either(either(text, number), either(flag, list(text)))));

/** What an event of a claim says beside its code. Throws UnreadableRecord. */
export const readEventData = (claimNumber: string, value: unknown): Data =>
  readRecord(data, value, { claimNumber });
