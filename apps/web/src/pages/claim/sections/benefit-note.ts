import type { Benefit, Claim } from '../../../api/model';
import { subjectText } from '../../../components/wait-line/wait-words';
import { formatInstant } from '../../../format/dates';
import { rupiahText } from '../../../format/money';
import type { Language } from '../../../i18n';
import { claimZone } from '../claim-zone';
import { reasonText } from '../../../format/labels';

/** The meta line of a benefit: its short number, what is missing or why it came back, and when payment is due. */
export function benefitNote(
  benefit: Benefit,
  claim: Claim,
  language: Language,
  t: (key: string, values?: Record<string, unknown>) => string,
): string {
  const parts = [subjectText(benefit.benefitId, claim.claimNumber)];
  if (benefit.missing.length > 0) parts.push(t('missing', { list: benefit.missing.join(', ') }));
  const { decision } = benefit;
  if (decision !== null && decision.decision !== 'APPROVE') {
    if (decision.reasonCode !== null) parts.push(reasonText(decision.reasonCode)[language]);
    if (decision.ruleCited !== null) parts.push(decision.ruleCited);
  }
  if (benefit.dueAt !== null) {
    parts.push(`${t('work:due')} ${formatInstant(benefit.dueAt, language, claimZone(claim), false)}`);
  }
  if (benefit.late !== null) {
    parts.push(t('late', { count: benefit.late.days, owed: rupiahText(benefit.late.owed) }));
  }
  if (benefit.compensates !== null) {
    parts.push(t('compensatesFor', { benefit: subjectText(benefit.compensates, claim.claimNumber) }));
  }
  if (benefit.setOff !== null) {
    const { recoveryNo, amount } = benefit.setOff;
    parts.push(t('setOff', { no: recoveryNo, amount: rupiahText(amount) }));
  }
  if (benefit.kept !== null && benefit.kept > 0) {
    parts.push(t('kept', { amount: rupiahText(benefit.kept) }));
  }
  for (const { kind, label, amount } of benefit.owedByOthers) {
    parts.push(t(`owedByOther.${kind}`, { payer: label[language], amount: rupiahText(amount) }));
  }
  return parts.filter((part) => part !== '').join(' · ');
}
