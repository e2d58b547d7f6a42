import { unless, type Loose } from '../../fields';
import type { Finding } from '../../findings';
import { commandRule } from '../commands';
import { actingRole, done, refuse, stamp } from '../decision';
import { OPINION_LABELS } from '../forms/advice';
import { panelDecisionForm, panelForm } from '../forms/panel';
import { awaitsHead, panelOf } from '../medical/panel';
import type { ClaimSheet } from '../sheet';

/** Several advisory doctors are asked; their opinion stands once a quorum of them agrees. */
export const panel: ClaimSheet<'panel'> = {
  code: 'panel',
  on: 'claim',
  form: panelForm,
  operation: { id: 'callPanel', summary: 'Call a panel of advisory doctors, with a quorum' },
  shown: { as: 'panels' },
  sentences: {
    PANEL_CALLED: ({ doctors, quorum }) => ({
      id: `Panel ${String(doctors)} dokter penasihat dipanggil, kuorum ${String(quorum)}.`,
      en: `A panel of ${String(doctors)} advisory doctors was called, with a quorum of ${String(quorum)}.`,
    }),
  },
  mayGive: (claim) => panelOf(claim)?.awaits === undefined,
  check: majority,
  decide(claim, { body, actor }, { now }) {
    if (panelOf(claim)?.awaits !== undefined) return refuse('CLAIM.STAGE_NOT_ALLOWED');
    const { doctors, quorum } = body;
    const by = stamp(actor, actingRole(actor, commandRule('panel').roles));
    return done(claim, { claim, code: 'PANEL_CALLED', by, now, data: { doctors, quorum } });
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
  decide(claim, { body, actor }, { now }) {
    if (!awaitsHead(claim)) return refuse('CLAIM.STAGE_NOT_ALLOWED');
    const by = stamp(actor, 'BRANCH_HEAD');
    return done(claim, { claim, code: 'PANEL_DECIDED', by, now, data: { opinion: body.opinion } });
  },
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
