import type { FastifyReply } from 'fastify';

/** What came of a POST that may be a repeat. */
export interface Repeatable<T> {
  readonly body: T;
  /** True when an earlier request with the same key had this effect. */
  readonly hit: boolean;
}

export const HIT_HEADER = 'Idempotency-Hit';

/** Marks a repeat in the answer; a repeated report also says 200 instead of 201. */
export function answerRepeatable<T>(
  reply: FastifyReply,
  outcome: Repeatable<T>,
  firstStatus: 200 | 201 = 200,
): T {
  void reply.status(outcome.hit ? 200 : firstStatus);
  if (outcome.hit) void reply.header(HIT_HEADER, 'true');
  return outcome.body;
}
