/** One thing a process needs to do its work. A check rejects when the thing is away; it never calls a bank. */
export interface HealthCheck {
  readonly name: string;
  check(): Promise<void>;
}

interface CheckReport {
  readonly name: string;
  readonly status: 'ok' | 'unavailable';
  /** What an operator has to know, where a check says it. */
  readonly reason?: string;
}

export interface HealthReport {
  readonly status: 'ok' | 'unavailable';
  readonly checks: readonly CheckReport[];
}

/** Thrown by a check that has one sentence for the operator; it names no value of anybody. */
export class NotReadyError extends Error {
  override readonly name = 'NotReadyError';
}

/** Clocks may differ by as much as answers take and a little more; by a minute nothing is in order any more. */
export const LARGEST_CLOCK_LEAD_MS = 60_000;

/** This process and PostgreSQL agree on what time it is: marks, proofs and deadlines rest on it. */
export const clockCheck = (lead: () => Promise<number>): HealthCheck => ({
  name: 'clock',
  check: async () => {
    const milliseconds = await lead();
    if (Math.abs(milliseconds) <= LARGEST_CLOCK_LEAD_MS) return;
    const seconds = Math.round(Math.abs(milliseconds) / 1000);
    const way = milliseconds > 0 ? 'ahead of' : 'behind';
    throw new NotReadyError(
      `The clock of this process is ${seconds} s ${way} PostgreSQL's: set it right, then it is ready by itself.`,
    );
  },
});

const CHECK_LIMIT_MS = 2_000;

/** Runs all checks side by side, each with a bound, so that a probe answers even when a store hangs. */
export async function runHealthChecks(
  checks: readonly HealthCheck[],
  limitMs: number = CHECK_LIMIT_MS,
): Promise<HealthReport> {
  const results = await Promise.all(
    checks.map(async (check) => ({ name: check.name, ...(await run(check, limitMs)) })),
  );
  return { status: results.every(({ status }) => status === 'ok') ? 'ok' : 'unavailable', checks: results };
}

async function run(check: HealthCheck, limitMs: number): Promise<Omit<CheckReport, 'name'>> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<Omit<CheckReport, 'name'>>((resolve) => {
    timer = setTimeout(() => resolve({ status: 'unavailable' }), limitMs);
  });
  try {
    return await Promise.race([
      limit,
      check.check().then(
        () => ({ status: 'ok' as const }),
        (error: unknown) => ({
          status: 'unavailable' as const,
          ...(error instanceof NotReadyError && { reason: error.message }),
        }),
      ),
    ]);
  } finally {
    clearTimeout(timer);
  }
}
