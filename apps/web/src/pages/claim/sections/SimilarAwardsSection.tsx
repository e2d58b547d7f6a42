import { Link } from '@tanstack/react-router';
import { ACCOUNT_READERS } from '@jkk/domain/access/visibility';
import { BENEFIT_LABELS } from '@jkk/domain/benefits/labels';
import { BODY_PART_LABELS } from '@jkk/domain/words/forms';
import { useSimilarAwards } from '../../../api/claims';
import type { Claim, SimilarAward } from '../../../api/model';
import { Grid, TwoLines, cell } from '../../../components/grid/Grid';
import { Money } from '../../../components/money/Money';
import { Section } from '../../../components/section/Section';
import { dayOf, formatDay } from '../../../format/dates';
import { labelOf } from '../../../format/labels';
import type { Language } from '../../../i18n';
import { useWords } from '../../../i18n/use-words';
import { useSession } from '../../../session/session-context';
import { hasAnyRole } from '../../../shell/desks';

/** The last benefits that other claims were granted for a like injury, to decide alike; nothing where there is none. */
export function SimilarAwardsSection({ claim }: { readonly claim: Claim }) {
  const { t, say, language } = useWords('claim');
  const { user } = useSession();
  const awards = useSimilarAwards(
    claim.claimNumber,
    claim.version,
    hasAnyRole(user.roles, ACCOUNT_READERS),
  ).data;
  if (awards === undefined || awards.items.length === 0) return null;
  return (
    <Section id="similar" title={t('similarAwards')} note={t('similarAwardsNote')}>
      <Grid
        entries
        caption={t('similarAwards')}
        columns={[
          { id: 'type', label: t('type') },
          { id: 'injury', label: t('similarInjury') },
          { id: 'percent', label: t('similarPercent'), width: '110px', right: true },
          { id: 'amount', label: t('accountGranted'), width: '140px', right: true },
          { id: 'claim', label: t('similarClaim'), width: '170px' },
        ]}
      >
        <tbody>
          {awards.items.map((award, at) => (
            <tr key={at}>
              <td className={cell.firstS}>{say(labelOf(BENEFIT_LABELS, award.type))}</td>
              <td className={cell.thirdS}>
                <Injury award={award} />
              </td>
              <td className={`${cell.right} ${cell.fourthS}`}>{percentsOf(award, language)}</td>
              <td className={`${cell.right} ${cell.rightS}`}>
                <Money rupiah={award.amount} />
              </td>
              <td className={cell.lastS}>
                <TwoLines
                  first={<ClaimLink claimNumber={award.claimNumber} />}
                  second={formatDay(dayOf(award.approvedAt), language)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </Grid>
    </Section>
  );
}

function percentsOf({ items }: SimilarAward, language: Language): string {
  const percents = items.map(({ percent }) => percent).join(' + ');
  return language === 'id' ? percents.replaceAll('.', ',') : percents;
}

function Injury({ award }: { readonly award: SimilarAward }) {
  const { say } = useWords();
  const { injuryGroup, injuryName, bodyPart } = award;
  const part = bodyPart === null ? '' : say(labelOf(BODY_PART_LABELS, bodyPart));
  if (injuryGroup === null) return part;
  const name = injuryName === null ? injuryGroup : `${say(injuryName)} (${injuryGroup})`;
  return <TwoLines first={name} second={part} />;
}

function ClaimLink({ claimNumber }: { readonly claimNumber: string | null }) {
  const { t } = useWords('claim');
  if (claimNumber === null) return t('otherClaim');
  return (
    <Link className={cell.mono} to="/claims/$claimNumber" params={{ claimNumber }}>
      {claimNumber}
    </Link>
  );
}
