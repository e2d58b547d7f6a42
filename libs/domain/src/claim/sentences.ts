import { BENEFIT_LABELS, isBenefitType } from '../benefits/labels';
import type { Text } from '../findings';
import { formatRupiah } from '../money';
import type { ClaimEventDraft } from './events';

/** What the sentence of an event needs beside it: the benefit types of the claim, by id. */
export interface SentenceContext {
  readonly benefitTypes: Readonly<Record<string, string>>;
}

export type EventData = ClaimEventDraft['data'];
/** One plain sentence for a person who was not there, in both languages. */
export type Sentence = (data: EventData, context: SentenceContext) => Text;

export const fixed =
  (id: string, en: string): Sentence =>
  () => ({ id, en });

/** "Santunan kematian, Rp48.000.000" in both languages. */
function benefitOf(data: EventData, context: SentenceContext): Text {
  const type = context.benefitTypes[String(data['benefitId'])] ?? String(data['type'] ?? '');
  const label = isBenefitType(type) ? BENEFIT_LABELS[type] : { id: 'Manfaat', en: 'Benefit' };
  const amount = typeof data['amountRupiah'] === 'number' ? `, ${formatRupiah(data['amountRupiah'])}` : '';
  return { id: label.id + amount, en: label.en + amount };
}

export const aboutBenefit =
  (id: string, en: string): Sentence =>
  (data, context) => {
    const benefit = benefitOf(data, context);
    return { id: `${benefit.id}: ${id}`, en: `${benefit.en}: ${en}` };
  };
