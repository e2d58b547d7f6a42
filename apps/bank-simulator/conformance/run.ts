import { ASKING_RULES } from './asking-rules';
import { BULK_RULES } from './bulk-rules';
import { PAYING_RULES } from './paying-rules';
import { SIGNING_RULES } from './signing-rules';
import { at } from './rule';
import type { Need, Rule, Scene } from './rule';

const RULES: readonly Rule[] = [...SIGNING_RULES, ...ASKING_RULES, ...PAYING_RULES, ...BULK_RULES];
const OPTIONS: Readonly<Record<Need, string>> = {
  payee: '--payee',
  other: '--other',
  payRupiah: '--pay',
  bulkItems: '--bulk',
};

export interface Verdict {
  readonly service: string;
  readonly says: string;
  readonly outcome: 'passed' | 'failed' | 'not tried';
  /** What is wrong, or what is lacking. */
  readonly why?: string;
}

/** Tries every rule, one after the other, so that a bank with a limit of calls is not offended. */
export async function tryRules(
  scene: Scene,
  tell: (verdict: Verdict) => void,
  rules = RULES,
): Promise<readonly Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const rule of rules) {
    const verdict = await tryRule(rule, scene);
    tell(verdict);
    verdicts.push(verdict);
  }
  return verdicts;
}

async function tryRule({ service, says, needs = [], check }: Rule, scene: Scene): Promise<Verdict> {
  const lacking = needs.filter((need) => scene[need] === undefined);
  if (lacking.length > 0) {
    return {
      service,
      says,
      outcome: 'not tried',
      why: `give ${lacking.map((need) => OPTIONS[need]).join(' and ')}`,
    };
  }
  const why = await check(scene).catch((error: unknown) => `no answer (${nameOf(error)})`);
  return why === undefined ? { service, says, outcome: 'passed' } : { service, says, outcome: 'failed', why };
}

function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const code = at(error.cause, 'code');
  return typeof code === 'string' ? code : error.name;
}
