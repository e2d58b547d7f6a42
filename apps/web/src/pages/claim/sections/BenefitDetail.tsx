import { benefitFields } from '@jkk/domain/benefits/types';
import type { Fields, Values } from '@jkk/domain/fields/field';
import type { Benefit, Claim } from '../../../api/model';
import { Trace } from '../../../components/trace/Trace';
import { dayOf, formatDate } from '../../../format/dates';
import { ruleSetName } from '../../../format/labels';
import { useWords } from '../../../i18n/use-words';
import { claimZone } from '../claim-zone';
import { COMMAND_WORDS } from '../command-facts.data';
import { BesideRuleFacts } from './BesideRuleFacts';
import { ChecklistFacts } from './ChecklistFacts';
import { ClockFacts } from './ClockFacts';
import { PayeeSteps } from './PayeeSteps';
import { WritingFacts } from './WritingFacts';
import { benefitWritings } from './writings';
import css from '../ClaimPage.module.css';

interface BenefitDetailProps {
  readonly claim: Claim;
  readonly benefit: Benefit;
}

/** What stands behind the amount of a benefit: its trace, its papers, its clock, its payee, and who said what. */
export function BenefitDetail({ claim, benefit }: BenefitDetailProps) {
  const { t, language } = useWords('claim');
  return (
    <>
      <Trace
        benefitId={benefit.benefitId}
        steps={benefit.trace ?? []}
        amount={benefit.amount}
        why={t('whyRule', {
          date: formatDate(dayOf(claim.report.occurredAt, claimZone(claim)), language),
          rule: ruleSetName(claim.ruleSet.amounts),
        })}
      />
      <ChecklistFacts benefit={benefit} zone={claimZone(claim)} />
      <BesideRuleFacts benefit={benefit} zone={claimZone(claim)} />
      <ClockFacts benefit={benefit} zone={claimZone(claim)} />
      <PayeeSteps benefit={benefit} zone={claimZone(claim)} />
      <BenefitWritings benefit={benefit} claim={claim} />
    </>
  );
}

/** The details of a benefit are told by the fields of its type. */
const detailsOf = ({ type }: Values): Fields => benefitFields(String(type));

/** Who asked, checked, proposed and decided, with their notes and papers. */
function BenefitWritings({ benefit, claim }: { readonly benefit: Benefit; readonly claim: Claim }) {
  const { say } = useWords('claim');
  return (
    <div className={css.said}>
      {benefitWritings(benefit).map((writing) => (
        <div
          key={`${writing.code} ${writing.at}`}
          role="group"
          aria-label={say(COMMAND_WORDS[writing.code].title)}
        >
          <h3>{say(COMMAND_WORDS[writing.code].title)}</h3>
          <WritingFacts
            writing={writing}
            zone={claimZone(claim)}
            except={SHOWN_IN_THE_ROW}
            opens={detailsOf}
          />
        </div>
      ))}
    </div>
  );
}

const SHOWN_IN_THE_ROW = ['type', 'payee'];
