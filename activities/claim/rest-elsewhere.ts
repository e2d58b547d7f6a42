import type { EntityManager } from 'typeorm';
import type { Claim } from '@jkk/domain';
import { restDays } from '@jkk/domain/claim';
import type { ClaimRepository } from '@jkk/persistence/claim';
import type { OutboxRepository } from '@jkk/persistence/outbox';

export interface OtherClaimPorts {
  readonly claims: Pick<ClaimRepository, 'openNumbersOf'>;
  readonly outbox: Pick<OutboxRepository, 'addAll'>;
}

/** Days of incapacity that a claim pays for, or no longer pays for, change what the person's other claims wait for: they look anew. */
export async function tellOtherClaims(
  em: EntityManager,
  { claims, outbox }: OtherClaimPorts,
  before: Claim,
  after: Claim,
): Promise<void> {
  if (before.benefits === after.benefits || daysOf(before) === daysOf(after)) return;
  const { claimNumber, version } = after;
  const others = await claims.openNumbersOf(em, after);
  const cause = `rest/${claimNumber}/${version}`;
  await outbox.addAll(
    em,
    others.map((other) => ({ kind: 'REFRESH_CLAIM', claimNumber: other, cause })),
  );
}

const daysOf = (claim: Claim): string => JSON.stringify(restDays(claim));
