import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import { BENEFIT_STAGES } from '@jkk/domain/claim/stages';
import type { Benefit, Claim } from '../../../api/model';
import { Certainty } from '../../../components/certainty/Certainty';
import { Grid, TwoLines, cell } from '../../../components/grid/Grid';
import { Money } from '../../../components/money/Money';
import { Section } from '../../../components/section/Section';
import { SkeletonRows } from '../../../components/states/States';
import { Tag } from '../../../components/tag/Tag';
import { PAYEE_LABELS } from '@jkk/domain/words/case';
import { shortAccount, labelOf, ruleSetName } from '../../../format/labels';
import { useWords } from '../../../i18n/use-words';
import { useKey } from '../../../shell/use-keys';
import { lazyPart } from '../../../lazy-part';
import { benefitNote } from './benefit-note';
import css from '../ClaimPage.module.css';

const loadDetail = () => import('./BenefitDetail');
const BenefitDetail = lazyPart(() => loadDetail().then((part) => part.BenefitDetail), <SkeletonRows />);
const fetchDetail = (): void => void loadDetail().catch(() => undefined);

/** Every entitlement asked for, each amount opening to its trace. */
export function BenefitsSection({ claim }: { readonly claim: Claim }) {
  const { t } = useWords('claim');
  const [open, setOpen] = useState<string | undefined>();
  const [first] = claim.benefits;
  useKey('trace', first && (() => setOpen((now) => (now === undefined ? first.benefitId : undefined))));
  if (claim.benefits.length === 0 && !STAGES_WITH_BENEFITS.has(claim.stage)) return null;
  const counted = claim.benefits.filter(
    (benefit) => benefit.stage !== 'REFUSED' && benefit.stage !== 'CANCELLED',
  );
  return (
    <Section
      id="benefits"
      title={t('benefits')}
      note={t('amountsRule', { rule: ruleSetName(claim.ruleSet.amounts) })}
    >
      {claim.benefits.length === 0 ? (
        <p className={css.note}>{t('noBenefits')}</p>
      ) : (
        <Grid
          entries
          caption={t('benefits')}
          columns={[
            { id: 'type', label: t('type') },
            { id: 'payee', label: t('payee'), width: '204px' },
            { id: 'state', label: t('state'), width: '150px' },
            { id: 'amount', label: t('amount'), width: '140px', right: true },
          ]}
          foot={
            counted.length > 0 && (
              <tr>
                <td colSpan={3}>{t('total', { count: counted.length })}</td>
                <td className={cell.right}>
                  <Money total rupiah={counted.reduce((sum, benefit) => sum + benefit.amount, 0)} />
                </td>
              </tr>
            )
          }
        >
          <tbody>
            {claim.benefits.map((benefit) => (
              <BenefitRows
                key={benefit.benefitId}
                claim={claim}
                benefit={benefit}
                open={open === benefit.benefitId}
                onToggle={() => setOpen(open === benefit.benefitId ? undefined : benefit.benefitId)}
              />
            ))}
          </tbody>
        </Grid>
      )}
    </Section>
  );
}

const STAGES_WITH_BENEFITS = new Set(['ACCEPTED', 'IN_TREATMENT', 'FINAL_REPORTED', 'SETTLED', 'CLOSED']);

interface BenefitRowsProps {
  readonly claim: Claim;
  readonly benefit: Benefit;
  readonly open: boolean;
  readonly onToggle: () => void;
}

function BenefitRows({ claim, benefit, open, onToggle }: BenefitRowsProps) {
  const { t, say, language } = useWords('claim');
  const name = say(benefit.label);
  const Caret = open ? IconChevronDown : IconChevronRight;
  const toggle = t(open ? 'closeTrace' : 'openTrace', { name });
  const account = benefit.payeeAccount;
  return (
    <>
      <tr
        className={open ? cell.opened : undefined}
        data-benefit={benefit.benefitId}
        // As a hand nears the row.
        onPointerEnter={fetchDetail}
        onFocus={fetchDetail}
      >
        <td className={cell.firstS}>
          <div className={css.type}>
            <button
              type="button"
              className={css.caret}
              aria-expanded={open}
              aria-label={toggle}
              onClick={onToggle}
            >
              <Caret size={15} aria-hidden />
            </button>
            <div>
              <TwoLines strong first={name} second={benefitNote(benefit, claim, language, t)} />
            </div>
          </div>
        </td>
        <td className={cell.thirdS}>
          <TwoLines
            first={account.name}
            second={`${say(labelOf(PAYEE_LABELS, benefit.payee))} · ${shortAccount(account.bankCode, account.maskedAccount)}`}
          />
        </td>
        <td className={cell.fourthS}>
          <BenefitState benefit={benefit} />
        </td>
        <td className={`${cell.right} ${cell.rightS}`}>
          <Money rupiah={benefit.amount} onOpen={onToggle} expanded={open} />
        </td>
      </tr>
      {open && (
        <tr className={cell.detail}>
          <td colSpan={4} className={cell.lastS}>
            <BenefitDetail claim={claim} benefit={benefit} />
          </td>
        </tr>
      )}
    </>
  );
}

/** Stages of work are tags; paid is proof. */
function BenefitState({ benefit }: { readonly benefit: Benefit }) {
  const { say } = useWords('claim');
  const label = say(BENEFIT_STAGES[benefit.stage]);
  switch (benefit.stage) {
    case 'PAID':
      return <Certainty step="proven">{label}</Certainty>;
    case 'PAYING':
      return <Certainty step="way">{label}</Certainty>;
    case 'COMPLETE':
    case 'PROPOSED':
    case 'APPROVED':
      return <Tag tone="accent">{label}</Tag>;
    case 'DOCUMENTS_INCOMPLETE':
    case 'RETURNED':
      return <Tag tone="soon">{label}</Tag>;
    case 'REQUESTED':
    case 'REFUSED':
    case 'CANCELLED':
      return <Tag>{label}</Tag>;
  }
}
