import { reportForm } from '@jkk/domain/claim/forms/report';
import { CHANNEL_LABELS } from '@jkk/domain/words/forms';
import type { Claim } from '../../../api/model';
import { Section } from '../../../components/section/Section';
import { SheetFacts } from '../../../components/sheet/SheetFacts';
import { formatInstant } from '../../../format/dates';
import { labelOf } from '../../../format/labels';
import { useWords } from '../../../i18n/use-words';
import { claimZone } from '../claim-zone';

/** What the head of the page says already. */
const IN_THE_HEAD = ['kind', 'segment', 'channel', 'occurredAt', 'stageOne', 'receivedAt'];

export function ReportSection({ claim }: { readonly claim: Claim }) {
  const { t, say, language } = useWords('claim');
  const { report } = claim;
  const zone = claimZone(claim);
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
        fields={reportForm.fields}
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
        ]}
      />
    </Section>
  );
}
