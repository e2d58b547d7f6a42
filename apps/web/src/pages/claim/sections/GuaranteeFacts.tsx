import { GUARANTEE_REASONS, REASON_LABELS } from '@jkk/domain/words/forms';
import type { Claim } from '../../../api/model';
import { Facts } from '../../../components/facts/Facts';
import { waiterText } from '../../../components/wait-line/wait-words';
import { formatDate, formatInstant } from '../../../format/dates';
import type { ZoneCode } from '../../../format/dates';
import { labelOf } from '../../../format/labels';
import { rupiahText } from '../../../format/money';
import { useWords } from '../../../i18n/use-words';

type Guarantee = NonNullable<Claim['guarantee']>;
type Step = Guarantee['steps'][number];

const REASONS = { ...REASON_LABELS, ...GUARANTEE_REASONS };

/** The guarantee over time: who gives it, what it covers so far, and how it came to what it is. */
export function GuaranteeFacts({
  guarantee,
  zone,
}: {
  readonly guarantee: Guarantee;
  readonly zone: ZoneCode;
}) {
  const { t, say, language } = useWords('claim');
  const { number, guarantor, covers, steps } = guarantee;
  const inForce = ({ from, until }: Guarantee['covers']): string => {
    if (from === null) return '';
    const first = formatDate(from, language);
    return until === null
      ? t('guaranteeSince', { from: first })
      : t('guaranteeUntil', { from: first, until: formatDate(until, language) });
  };
  const bills = ({ billed, approved }: Guarantee['covers']): string =>
    billed === null || billed === 0
      ? ''
      : t('guaranteeAmounts', { billed: rupiahText(billed), approved: rupiahText(approved ?? 0) });
  const told = ({ at, by, reasonCode }: Step): string =>
    [
      formatInstant(at, language, zone),
      by === null ? t('byRule') : say(waiterText(by.role)),
      reasonCode === null ? '' : say(labelOf(REASONS, reasonCode)),
    ]
      .filter((part) => part !== '')
      .join(' · ');
  return (
    <Facts
      rows={[
        [t('guaranteeNumber'), `${number} · ${t(`guarantor.${guarantor}`)}`],
        [t('guaranteeInForce'), inForce(covers)],
        [t('guaranteeBills'), bills(covers)],
        ...steps.map((step): [string, string] => [t(`guarantee.${step.status}`), told(step)]),
      ]}
    />
  );
}
