import { unless, type Loose } from '../../fields';
import type { Finding } from '../../findings';
import { commandRule } from '../commands';
import { actingRole, done, invalidAt, refuse, stamp } from '../decision';
import { OPINION_LABELS } from '../forms/advice';
import { PANEL_ABOUT, panelDecisionForm, panelForm } from '../forms/panel';
import { awaitsHead, panelOf, type PanelAbout } from '../medical/panel';
import { standingDisability } from '../medical/standing';
import { unlistedWithoutPercent } from '../medical/unlisted';
import type { Claim } from '../claim';
import type { ClaimSheet } from '../sheet';
import { checkPercentages } from './advice';

/** Several advisory doctors are asked; their opinion stands once a quorum of them agrees. */
export const panel: ClaimSheet<'panel'> = {
  code: 'panel',
  on: 'claim',
  form: panelForm,
  operation: { id: 'callPanel', summary: 'Call a panel of advisory doctors, with a quorum' },
  shown: { as: 'panels' },
  sentences: {
    PANEL_CALLED: ({ doctors, quorum, about }) => ({
      id: `Panel ${String(doctors)} dokter penasihat dipanggil${about === 'PERCENTAGES' ? ' tentang persentase cacat' : ''}, kuorum ${String(quorum)}.`,
      en: `A panel of ${String(doctors)} advisory doctors was called${about === 'PERCENTAGES' ? ' about the percentages of a disability' : ''}, with a quorum of ${String(quorum)}.`,
    }),
  },
  mayGive: (claim) => ABOUTS.some((about) => mayBeAsked(claim, about)),
  check: majority,
  decide(claim, { body, actor }, { now }) {
    const { doctors, quorum, about = 'WORK_RELATION' } = body;
    if (!ABOUTS.some((each) => mayBeAsked(claim, each))) return refuse('CLAIM.STAGE_NOT_ALLOWED');
    if (!mayBeAsked(claim, about)) return invalidAt('/about', 'PANEL.NOT_ASKED', NOT_ASKED);
    const by = stamp(actor, actingRole(actor, commandRule('panel').roles));
    return done(claim, { claim, code: 'PANEL_CALLED', by, now, data: { doctors, quorum, about } });
  },
};

/** The head of the branch says what stands where the doctors did not agree. */
export const panelDecision: ClaimSheet<'panelDecision'> = {
  code: 'panelDecision',
  on: 'claim',
  form: panelDecisionForm,
  operation: { id: 'decidePanel', summary: 'Decide what stands where a panel did not agree' },
  shown: { as: 'panelDecisions' },
  sentences: {
    PANEL_DECIDED: ({ opinion }) => {
      const label = OPINION_LABELS[opinion as keyof typeof OPINION_LABELS];
      return {
        id: `Panel tidak mencapai kuorum; kepala cabang memutuskan: ${label.id}.`,
        en: `The panel did not agree; the branch head decided: ${label.en}.`,
      };
    },
  },
  mayGive: awaitsHead,
  check: (body, context) => [
    ...checkPercentages(body, context),
    ...unlistedWithoutPercent(body, context.claim),
  ],
  decide(claim, { body, actor }, { now }) {
    if (!awaitsHead(claim)) return refuse('CLAIM.STAGE_NOT_ALLOWED');
    const by = stamp(actor, 'BRANCH_HEAD');
    return done(claim, { claim, code: 'PANEL_DECIDED', by, now, data: { opinion: body.opinion } });
  },
};

const ABOUTS = Object.keys(PANEL_ABOUT) as PanelAbout[];

/** One panel at a time: whether it comes from work while that is undecided, percentages while they cannot be paid as they stand. */
function mayBeAsked(claim: Claim, about: PanelAbout): boolean {
  if (panelOf(claim)?.awaits !== undefined) return false;
  const isUndecided = claim.stage === 'UNDER_REVIEW' || claim.stage === 'DISPUTED';
  return about === 'WORK_RELATION'
    ? isUndecided
    : claim.stage !== 'DISPUTED' && standingDisability(claim)?.open !== undefined;
}

const NOT_ASKED = {
  id: 'Hal ini tidak sedang dipertanyakan pada klaim ini.',
  en: 'This is not in question at this claim.',
};

/** Two opinions can never both have a quorum. */
function majority(body: Loose): Finding[] {
  const { doctors, quorum } = body;
  return unless(
    typeof doctors !== 'number' || typeof quorum !== 'number' || (quorum <= doctors && quorum * 2 > doctors),
    '/quorum',
    'PANEL.QUORUM',
    'Kuorum harus lebih dari separuh, dan paling banyak semua dokter.',
    'The quorum has to be more than half of the doctors, and all of them at most.',
  );
}
