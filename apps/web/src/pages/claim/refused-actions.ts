import { CLAIM_COMMANDS } from '@jkk/domain/claim/commands';
import type { Role } from '@jkk/domain/access';
import type { Claim, User } from '../../api/model';
import type { RefusedAction } from '../../components/decision-bar/DecisionBar';
import { ROLE_LABELS } from '@jkk/domain/access/role-labels';
import { inSentence } from '../../format/in-sentence';
import { rupiahText } from '../../format/money';
import type { Text } from '../../i18n/use-words';
import { mayGive } from './claim-actions';
import { endingCommands } from '@jkk/domain/claim/waits/ended-by';

interface Refusal {
  readonly name: Text;
  readonly reason: Text;
}

const SHOWN_AT_MOST = 3;

/**
 * What stands open on this claim but is not for this person, and why: never a mystery. Actions that nobody could take
 * now are left out.
 */
export function refusedActions(claim: Claim, user: User, say: (text: Text) => string): RefusedAction[] {
  return [...decisionRefusal(claim, user), ...verificationRefusal(claim, user), ...othersTurn(claim, user)]
    .slice(0, SHOWN_AT_MOST)
    .map(({ name, reason }) => ({ name: say(name), reason: say(reason) }));
}

function decisionRefusal(claim: Claim, user: User): Refusal[] {
  const proposed = claim.benefits.filter((benefit) => benefit.stage === 'PROPOSED');
  const barred = proposed.filter(
    (benefit) => !(benefit.allowedCommands as readonly string[]).includes('decision'),
  );
  if (barred.length === 0) return [];
  const name = { id: 'Menyetujui', en: 'Approve' };
  if (barred.some((benefit) => benefit.proposedBy?.userId === user.id)) {
    return [
      {
        name,
        reason: {
          id: 'bukan oleh Anda: pengusul tidak boleh menyetujui.',
          en: 'is not yours: a proposer may not approve.',
        },
      },
    ];
  }
  const total = rupiahText(barred.reduce((sum, benefit) => sum + benefit.amount, 0));
  if (mayApprove(user.roles)) {
    return [
      {
        name,
        reason: {
          id: `${total} bukan oleh Anda: melewati batas wewenang. ${who(claim, 'DECISION').id}`,
          en: `${total} is not yours: above your limit. ${who(claim, 'DECISION').en}`,
        },
      },
    ];
  }
  return [{ name, reason: who(claim, 'DECISION') }];
}

const mayApprove = (roles: readonly Role[]): boolean =>
  roles.some((role) => (CLAIM_COMMANDS.decision.roles as readonly Role[]).includes(role));

function verificationRefusal(claim: Claim, user: User): Refusal[] {
  const last = [...claim.statements].sort((a, b) => (a.enteredAt < b.enteredAt ? 1 : -1))[0];
  const waits = claim.waits.some((wait) => wait.code === 'VERIFICATION');
  if (!waits || last?.enteredBy.userId !== user.id) return [];
  return [
    {
      name: { id: 'Verifikasi', en: 'Verification' },
      reason: {
        id: 'bukan oleh Anda: yang mengisi keterangan tidak boleh memverifikasi.',
        en: 'is not yours: who entered the statement may not verify it.',
      },
    },
  ];
}

/** Waits for another role, each once. */
function othersTurn(claim: Claim, user: User): Refusal[] {
  const seen = new Set<string>();
  return (
    claim.waits
      .filter((wait) => wait.code !== 'DECISION' && !(user.roles as readonly string[]).includes(wait.role))
      // Whoever may do it in another's place is not told that it is not theirs.
      .filter((wait) => endingCommands(wait.code).every((code) => !mayGive(claim, code)))
      .filter(
        (wait) => TURN[wait.code] !== undefined && !seen.has(wait.code) && seen.add(wait.code) !== undefined,
      )
      .map((wait) => ({ name: TURN[wait.code]!, reason: who(claim, wait.code) }))
  );
}

const TURN: Readonly<Record<string, Text>> = {
  STAGE_ONE: { id: 'Tahap I', en: 'Stage I' },
  DUPLICATE_DECISION: { id: 'Putusan laporan ganda', en: 'The duplicate decision' },
  COMPLETION: { id: 'Melengkapi data', en: 'Completing the data' },
  MEDICAL_STATEMENT: { id: 'Keterangan dokter', en: 'The medical statement' },
  VERIFICATION: { id: 'Verifikasi', en: 'Verification' },
  CONCLUSION: { id: 'Kesimpulan', en: 'The conclusion' },
  FINAL_REPORT: { id: 'Tahap II', en: 'The final report' },
  PROPOSAL: { id: 'Usulan', en: 'The proposal' },
  DOCUMENTS: { id: 'Kelengkapan berkas', en: 'Completeness' },
  RELEASE: { id: 'Rilis', en: 'The release' },
};

function who(claim: Claim, code: string): Text {
  const role = claim.waits.find((wait) => wait.code === code)?.role;
  const label = role === undefined ? undefined : ROLE_LABELS[role as Role];
  return label === undefined
    ? { id: 'oleh orang lain.', en: 'is somebody else’s.' }
    : { id: `oleh ${inSentence(label.id)}.`, en: `is for the ${inSentence(label.en)}.` };
}
