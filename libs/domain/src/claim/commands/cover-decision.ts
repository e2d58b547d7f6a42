import { looseList, looseText, missing, type Loose } from '../../fields';
import type { Finding } from '../../findings';
import { REASON_LABELS } from '../../words/forms';
import type { Claim, CoverDecision } from '../claim';
import { acceptedCover, doubts, judgeCover, withoutDecision } from '../cover/cover-judgement';
import { done, invalidAt, refuse, stamp, type Decision, type DecisionContext } from '../decision';
import { ending, mayEnd } from '../ending';
import { evidenceWithoutFile, withEvidence } from '../documents/evidence';
import { coverDecisionForm } from '../forms/cover-decision';
import { withCoverStatus } from '../medical/guarantee';
import { goOn, missingOf } from '../open';
import type { EventData } from '../sentences';
import type { ClaimSheet } from '../sheet';

/** A person decides what the table of cover leaves to one, or says its no to who reported. */
export const coverDecision: ClaimSheet<'coverDecision'> = {
  code: 'coverDecision',
  on: 'claim',
  form: coverDecisionForm,
  operation: { id: 'decideCover', summary: 'Decide whether the programme covers the claim' },
  shown: { as: 'coverDecisions', replaces: true },
  sentences: {
    COVER_GIVEN: (data) =>
      data['outcome'] === 'EMPLOYER_PAYS_FIRST'
        ? {
            id: `Diputuskan dijamin, pemberi kerja membayar dahulu: ${reasonOf(data).id}.`,
            en: `Cover decided, the employer pays first: ${reasonOf(data).en}.`,
          }
        : { id: `Diputuskan dijamin: ${reasonOf(data).id}.`, en: `Cover decided: ${reasonOf(data).en}.` },
    COVER_REFUSED: (data) => ({
      id: `Diputuskan tidak dijamin: ${reasonOf(data).id}. Keberatan dapat diajukan.`,
      en: `Cover refused: ${reasonOf(data).en}. An objection is possible.`,
    }),
  },
  mayGive: (claim) => isAsked(claim),
  check: (body) => [...evidenceWithoutFile(body), ...proofOfYes(body)],
  decide(claim, { body, actor }, context) {
    if (!isAsked(claim)) return refuse('CLAIM.STAGE_NOT_ALLOWED');
    const table = withoutDecision(claim);
    if (body.outcome !== 'NOT_COVERED' && judgeCover(table).outcome === 'NOT_COVERED') {
      return invalidAt('/outcome', 'COVER.AGAINST_RULE', AGAINST_RULE);
    }
    const decision: CoverDecision = {
      outcome: body.outcome,
      doubts: doubts(judgeCover(table)),
      ...(body.acceptsLateReport !== undefined && { acceptsLateReport: body.acceptsLateReport }),
      reasonCode: body.reasonCode,
      ruleCited: body.ruleCited,
      by: stamp(actor, 'CLAIM_OFFICER'),
      at: context.now,
    };
    const evidence = body.outcome === 'NOT_COVERED' ? undefined : body.evidence;
    const heard: Claim = {
      ...table,
      cover: acceptedCover(claim.cover, decision),
      report: withEvidence(claim.report, evidence),
    };
    const eligibility = judgeCover({ ...heard, eligibility: { ...judgeCover(heard), decision } });
    return concluded(claim, { ...heard, eligibility }, decision, context);
  },
};

const AGAINST_RULE = {
  id: 'Menurut data acuan klaim ini tidak dijamin; lengkapi data lebih dahulu, atau putuskan tidak dijamin.',
  en: 'By the registers this claim is not covered: complete the data first, or refuse cover.',
};

/** Whether the table leaves something to a person, or its no has not been said by one. */
function isAsked(claim: Claim): boolean {
  if (claim.eligibility === null) return false;
  const table = judgeCover(withoutDecision(claim));
  return table.outcome === 'NOT_COVERED' || doubts(table).length > 0;
}

/** A yes by which money is paid names a paper that others can look at. */
const proofOfYes = (body: Loose): Finding[] => {
  const outcome = looseText(body['outcome']);
  const yes = outcome === 'COVERED' || outcome === 'EMPLOYER_PAYS_FIRST';
  return yes && looseList(body['documents']).length === 0 && looseList(body['evidence']).length === 0
    ? missing({}, 'documents')
    : [];
};

function concluded(
  before: Claim,
  judged: Claim,
  { outcome, reasonCode, doubts: answered, by }: CoverDecision,
  context: DecisionContext,
): Decision {
  const about = { by, now: context.now, data: { outcome, reasonCode, doubts: answered } };
  if (outcome === 'NOT_COVERED') {
    const refused = { ...judged, missing: ['NOT_COVERED'] };
    if (!mayEnd(judged)) {
      return done(before, { ...about, claim: withCoverStatus(judged), code: 'COVER_REFUSED' });
    }
    const { ended, effects } = ending(refused, 'NOT_COVERED', by, context);
    return done(before, { ...about, claim: ended, code: 'COVER_REFUSED', effects });
  }
  const missingNow = judged.eligibility === null ? [] : missingOf(judged, judged.cover, judged.eligibility);
  const claim = before.stage === 'DATA_INCOMPLETE' ? goOn(judged, missingNow) : withCoverStatus(judged);
  return done(before, { ...about, claim, code: 'COVER_GIVEN' });
}

function reasonOf(data: EventData): { readonly id: string; readonly en: string } {
  const code = String(data['reasonCode']);
  const label = Object.entries(REASON_LABELS).find(([known]) => known === code)?.[1];
  return label === undefined ? { id: code, en: code } : { id: lowered(label.id), en: lowered(label.en) };
}

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
