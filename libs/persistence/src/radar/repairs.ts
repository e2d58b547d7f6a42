import type { EntityManager } from 'typeorm';
import { standingFact } from '@jkk/domain/payout/decide';
import type { RadarRepair, Sighting } from '@jkk/domain/radar';
import { refreshClaimWaits } from '../claim/refresh-waits';
import { OutboxRepository } from '../outbox';
import { PayoutRepository } from '../payout';

const outbox = new OutboxRepository();

const DRIVE_AGAIN = `UPDATE outbox SET next_attempt_at = now() WHERE id = $1 AND sent_at IS NULL`;

/** Has done what a repair means for its subject, through the outbox; `cause` tells two repairs apart. */
export async function askForRepair(
  em: EntityManager,
  { kind, subject }: Sighting,
  repair: RadarRepair,
  cause: string,
): Promise<void> {
  const [what, id = ''] = splitSubject(subject);
  if (repair === 'RESTART' || repair === 'END') {
    await outbox.add(em, { kind: 'END_WORKFLOW', workflowId: subject, cause, start: repair === 'RESTART' });
  } else if (kind === 'FACT_UNHEARD') {
    await tellClaim(em, id);
  } else if (what === 'claim' && repair === 'REBUILD') {
    await refreshClaimWaits(em, [id]);
    await outbox.add(em, { kind: 'REFRESH_CLAIM', claimNumber: id, cause });
  } else if (what === 'outbox' && repair === 'REDRIVE') {
    await em.query(DRIVE_AGAIN, [id]);
  } else if (what === 'payout' && repair === 'REDRIVE') {
    await driveOn(em, id, cause);
  } else if (what === 'bank' && repair === 'REDRIVE') {
    await outbox.add(em, { kind: 'EXPECT_STATEMENT', bankCode: id, partnerReference: cause });
  }
}

/** Once more: the message has been sent, and Temporal has lost it. */
async function tellClaim(em: EntityManager, payoutId: string): Promise<void> {
  const payout = await new PayoutRepository().find(em, payoutId);
  if (payout === undefined) return;
  const fact = standingFact(payout);
  if (fact === undefined) return;
  await outbox.addAgain(em, { kind: 'SIGNAL_CLAIM', claimNumber: payout.claimNumber, fact });
}

/** Its process begins anew at its row, and the statement, which alone proves what became of it, is read. */
async function driveOn(em: EntityManager, payoutId: string, cause: string): Promise<void> {
  const payout = await new PayoutRepository().find(em, payoutId);
  if (payout === undefined) return;
  await outbox.addAll(em, [
    { kind: 'END_WORKFLOW', workflowId: `payout/${payoutId}`, cause, start: true },
    { kind: 'EXPECT_STATEMENT', bankCode: payout.partnerBankCode, partnerReference: cause },
  ]);
}

/** `claim/JKK-2026-0000001` is a claim by its number. */
function splitSubject(subject: string): [string, string | undefined] {
  const at = subject.indexOf('/');
  return at < 0 ? [subject, undefined] : [subject.slice(0, at), subject.slice(at + 1)];
}
