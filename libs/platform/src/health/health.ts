/** One thing a process needs to do its work. A check rejects when the thing is away; it never calls a bank. */
export interface HealthCheck {
  readonly name: string;
  check(): Promise<void>;
}

export interface HealthReport {
  readonly status: 'ok' | 'unavailable';
  readonly checks: readonly { readonly name: string; readonly status: 'ok' | 'unavailable' }[];
}

const CHECK_LIMIT_MS = 2_000;

/** Runs all checks side by side, each with a bound, so that a probe answers even when a store hangs. */
export async function runHealthChecks(
  checks: readonly HealthCheck[],
  limitMs: number = CHECK_LIMIT_MS,
): Promise<HealthReport> {
  const results = await Promise.all(
    checks.map(async (check) => ({ name: check.name, status: await run(check, limitMs) })),
  );
  return { status: results.every(({ status }) => status === 'ok') ? 'ok' : 'unavailable', checks: results };
}

async function run(check: HealthCheck, limitMs: number): Promise<'ok' | 'unavailable'> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<'unavailable'>((resolve) => {
    timer = setTimeout(() => resolve('unavailable'), limitMs);
  });
  try {
    return await Promise.race([
      limit,
      check.check().then(
        () => 'ok' as const,
        () => 'unavailable' as const,
      ),
    ]);
  } finally {
    clearTimeout(timer);
  }
}
