import type { Claim } from '../../../api/model';
import { Section } from '../../../components/section/Section';
import { formatInstant } from '../../../format/dates';
import { useWords } from '../../../i18n/use-words';
import { claimZone } from '../claim-zone';
import { WritingFacts } from './WritingFacts';
import { claimWritings } from './writings';

/** Form 3a KK 2, the last one first: an earlier one stays to be read. */
export function FinalReportSection({ claim }: { readonly claim: Claim }) {
  const { t, language } = useWords('claim');
  const reports = claimWritings(claim).filter(({ code }) => code === 'finalReport');
  if (reports.length === 0) return null;
  const zone = claimZone(claim);
  return (
    <Section
      id="final-report"
      ruled
      title={t('finalReport')}
      note={formatInstant(reports[0]!.at, language, zone)}
    >
      {reports.map((report) => (
        <WritingFacts key={report.at} writing={report} zone={zone} />
      ))}
    </Section>
  );
}
