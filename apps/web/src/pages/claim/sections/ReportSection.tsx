import type { Claim } from '../../../api/model';
import { Facts } from '../../../components/facts/Facts';
import { Section } from '../../../components/section/Section';
import { formatInstant } from '../../../format/dates';
import {
  BODY_PART_LABEL,
  CHANNEL_LABEL,
  CIRCUMSTANCE_LABEL,
  CONSEQUENCE_LABEL,
  PLACE_LABEL,
  SIDE_LABEL,
  labelOf,
} from '../../../format/labels';
import { useWords } from '../../../i18n/use-words';
import { claimZone } from '../claim-zone';

export function ReportSection({ claim }: { readonly claim: Claim }) {
  const { t, say, language } = useWords('claim');
  const { report } = claim;
  const zone = claimZone(claim);
  const injuries = (report.injuries ?? []).map((injury) =>
    [
      injury.icd10,
      injury.bodyPart && say(labelOf(BODY_PART_LABEL, injury.bodyPart)),
      injury.side && say(labelOf(SIDE_LABEL, injury.side)),
    ]
      .filter(Boolean)
      .join(' '),
  );
  return (
    <Section
      id="report"
      ruled
      title={t('report')}
      note={t('reportNote', {
        channel: say(labelOf(CHANNEL_LABEL, report.channel)),
        when: formatInstant(report.receivedAt, language, zone),
      })}
    >
      <Facts
        rows={[
          [
            'KK 1',
            claim.stageOneAt === null
              ? t('stageOneNo')
              : t('stageOneYes', { when: formatInstant(claim.stageOneAt, language, zone) }),
          ],
          [t('circumstance'), say(labelOf(CIRCUMSTANCE_LABEL, report.circumstance))],
          [
            t('place'),
            `${say(labelOf(PLACE_LABEL, report.place.type))}, ${report.place.address} (${report.place.regencyCode})`,
          ],
          [t('chronology'), report.chronology],
          [t('injuries'), injuries.join('; ')],
          [t('consequence'), say(labelOf(CONSEQUENCE_LABEL, report.consequence))],
          [
            t('admitted'),
            report.admittedAt === null ? null : formatInstant(report.admittedAt, language, zone),
          ],
        ]}
      />
    </Section>
  );
}
