import { CHANNEL_LABELS } from '@jkk/domain/words/forms';
import type { Claim } from '../../../api/model';
import { Section } from '../../../components/section/Section';
import { SheetFacts } from '../../../components/sheet/SheetFacts';
import { waiterText } from '../../../components/wait-line/wait-words';
import { formatDay, formatInstant } from '../../../format/dates';
import { labelOf } from '../../../format/labels';
import { useWords } from '../../../i18n/use-words';
import { claimZone } from '../claim-zone';
import { useForm } from '../form-of';

/** What the head of the page says already. */
const IN_THE_HEAD = ['kind', 'segment', 'channel', 'occurredAt', 'stageOne', 'receivedAt'];

export function ReportSection({ claim }: { readonly claim: Claim }) {
  const { t, say, language } = useWords('claim');
  const { report } = claim;
  const zone = claimZone(claim);
  const day = (date: string | null): string => (date === null ? '…' : formatDay(date, language));
  const treated = ({ plkkCode, name, from, until, by }: Claim['hospitals'][number]): string =>
    [`${name ?? plkkCode}, ${day(from)} – ${day(until)}`, by === null ? '' : say(waiterText(by.role))]
      .filter((part) => part !== '')
      .join(' · ');
  return (
    <Section
      id="report"
      ruled
      title={t('report')}
      note={t('reportNote', {
        channel: say(labelOf(CHANNEL_LABELS, report.channel)),
        when: formatInstant(report.receivedAt, language, zone),
      })}
    >
      <SheetFacts
        fields={useForm('report').fields}
        written={report}
        zone={zone}
        except={IN_THE_HEAD}
        more={[
          [
            'KK 1',
            claim.stageOneAt === null
              ? t('stageOneNo')
              : t('stageOneYes', { when: formatInstant(claim.stageOneAt, language, zone) }),
          ],
          [t('treatedAt'), claim.hospitals.length > 1 ? claim.hospitals.map(treated).join('; ') : ''],
        ]}
      />
    </Section>
  );
}
