import type { Actor, Role } from '../access/roles';
import type { BenefitType } from '../benefits/labels';
import { INDONESIA_CALENDAR, localDate } from '../calendar';
import type { PayoutSummary } from '../payout';
import { rupiah } from '../money';
import type { RuleBook } from '../rules';
import type { CommandBodies, ReportBody } from './forms';
import type { Claim, CoverFacts } from './claim';
import type { ClaimCommandCode } from './commands';
import { newClaim } from './new-claim';
import { decide } from './decide';
import type { Decision, DecisionContext, Done } from './decision';
import { openClaim } from './open';

/** Fictional people and a driver for the specs of this folder; nothing in production imports it. */

export const person = (userId: string, role: Role, more: Partial<Actor> = {}): Actor => ({
  userId,
  roles: [role],
  organisation: `org-of-${userId}`,
  ...more,
});

/** Who approves has to be a user where a database stands behind the spec. */
const USER_IDS = {
  approver: '00000000-0000-4000-8000-0000000000b1',
  head: '00000000-0000-4000-8000-0000000000b2',
  regional: '00000000-0000-4000-8000-0000000000b3',
} as const;

export const PEOPLE = {
  spo: person('spo', 'SPO_COUNTER'),
  employer: person('employer', 'EMPLOYER', { employerNumber: 'JJ000001' }),
  officer: person('officer', 'CLAIM_OFFICER', { branch: 'J01' }),
  officer2: person('officer2', 'CLAIM_OFFICER', { branch: 'J01' }),
  doctor: person('doctor', 'PLKK_DOCTOR', { plkkCode: 'PLKK-0001' }),
  verifier: person('verifier', 'MEDICAL_VERIFIER', { branch: 'J01' }),
  approver: person(USER_IDS.approver, 'BENEFIT_APPROVER', { branch: 'J01' }),
  head: person(USER_IDS.head, 'BRANCH_HEAD', { branch: 'J01' }),
  regional: person(USER_IDS.regional, 'REGIONAL_DEPUTY'),
} as const;

export const REPORTED_AT = '2026-11-20T05:00:00.000Z';

export const bpuCover: CoverFacts = {
  member: {
    participantNumber: '12000000901',
    nik: '3604010101800001',
    name: 'Sutrisno Contoh',
    birthDate: '1980-01-01',
    sex: 'MALE',
    handedness: 'RIGHT',
    segment: 'BPU',
    employerNumber: null,
    projectNumber: null,
    wage: { amount: 10_000, unit: 'BPU_CONTRIBUTION' },
    activeFrom: '2024-01-01',
    activeTo: null,
    paidUntil: '2026-11',
    diedOn: null,
  },
  employerPaidUntil: null,
  employerKnown: false,
  employerName: null,
  plkkName: null,
  project: null,
};

export const bpuReport: ReportBody = {
  kind: 'ACCIDENT',
  segment: 'BPU',
  channel: 'SPO',
  participant: { participantNumber: '12000000901', nik: '3604010101800001' },
  occurredAt: '2026-11-20T02:00:00.000Z',
  place: { type: 'WORKPLACE', zone: 'WIB', address: 'Pelabuhan Karangantu', regencyCode: '3604' },
  circumstance: 'AT_WORK',
  chronology: 'Terjatuh dari dek kapal saat menurunkan muatan.',
  injuries: [{ icd10: 'S06.9' }],
  consequence: 'DIED',
  stageOne: true,
};

export const reportedClaim = (more: Partial<Claim> = {}): Claim => ({
  ...newClaim({
    claimNumber: 'JKK-2026-0000901',
    branch: 'J01',
    report: bpuReport,
    reporter: { userId: 'spo', organisation: 'org-of-spo', role: 'SPO_COUNTER' },
    cover: bpuCover,
    likeClaims: [],
    now: REPORTED_AT,
  }),
  ...more,
});

export const contextAt = (claim: Claim, now: string): DecisionContext => ({
  now,
  calendar: INDONESIA_CALENDAR,
  cover: claim.cover,
  accounts: { employer: null, plkk: null, fund: null },
});

/** Walks a claim through commands, one minute apart, and keeps everything that was decided. */
export class Walk {
  readonly decided: Done[] = [];
  private minutes = 0;

  constructor(public claim: Claim) {
    this.take(openClaim(claim, contextAt(claim, this.now())));
  }

  now(): string {
    return new Date(Date.parse(REPORTED_AT) + this.minutes * 60_000).toISOString();
  }

  /** Lets days pass. */
  sleep(days = 1): this {
    this.minutes += days * 24 * 60;
    return this;
  }

  /** Gives a command and goes on with what came of it; a refusal changes nothing and is returned. */
  give<Code extends ClaimCommandCode>(
    code: Code,
    actor: Actor,
    body: CommandBodies[Code],
    more: {
      readonly benefitId?: string;
      readonly version?: number;
      readonly payoutId?: string;
      readonly rules?: RuleBook;
      readonly context?: Partial<DecisionContext>;
    } = {},
  ): Decision {
    this.minutes += 1;
    const benefit = this.claim.benefits.find((each) => each.benefitId === more.benefitId);
    const decision = decide(
      this.claim,
      {
        code,
        body,
        actor,
        expectedVersion: more.version ?? benefit?.version ?? this.claim.version,
        ...(more.benefitId === undefined ? {} : { benefitId: more.benefitId }),
        ...(more.payoutId === undefined ? {} : { payoutId: more.payoutId }),
      },
      { ...contextAt(this.claim, this.now()), ...(more.rules && { rules: more.rules }), ...more.context },
    );
    if (decision.ok) {
      this.take(decision);
    }
    return decision;
  }

  take(done: Done): void {
    this.decided.push(done);
    this.claim = done.claim;
    for (const effect of done.effects) {
      if (effect.kind === 'POST' || effect.kind === 'EXPLAIN_LINE') continue;
      this.claim =
        effect.kind === 'CREATE_PAYOUT'
          ? { ...this.claim, payouts: [...this.claim.payouts, payoutOf(this.claim, effect)] }
          : this.withPayout(effect.payoutId, 'CANCELLED');
    }
  }

  /** Lets the payout rows say something else, as the payments process would. */
  payoutBecomes(payoutId: string, state: PayoutSummary['state'], more: Partial<PayoutSummary> = {}): void {
    this.claim = this.withPayout(payoutId, state, more);
  }

  private withPayout(
    payoutId: string,
    state: PayoutSummary['state'],
    more: Partial<PayoutSummary> = {},
  ): Claim {
    const payouts = this.claim.payouts.map((each) =>
      each.payoutId === payoutId ? { ...each, state, updatedAt: this.now(), ...more } : each,
    );
    return { ...this.claim, payouts };
  }
}

const payoutOf = (
  claim: Claim,
  effect: { readonly benefitId: string; readonly amountRupiah: number; readonly replaces: string | null },
): PayoutSummary => ({
  payoutId: `PAYOUT${String(claim.payouts.length + 1).padStart(7, '0')}`,
  claimNumber: claim.claimNumber,
  benefitId: effect.benefitId,
  amountRupiah: rupiah(effect.amountRupiah),
  state: 'AWAITING_RELEASE',
  bankCode: '008',
  partnerBankCode: '008',
  serviceCode: '17',
  payeeName: 'SITI CONTOH',
  maskedAccount: '•••••••••4471',
  replaces: effect.replaces,
  batchId: null,
  holdReason: null,
  failureCode: null,
  nameCheckedAt: null,
  releasedAt: null,
  settledAt: null,
  createdAt: claim.lastEventAt,
  updatedAt: claim.lastEventAt,
});

export const HEIR = {
  relation: 'SPOUSE',
  name: 'Siti Contoh',
  nik: '3604014101820002',
  bankCode: '008',
  accountNumber: '1550001234471',
  accountName: 'SITI CONTOH',
} as const;

export const STATEMENT_OF_DEATH: CommandBodies['medicalStatement'] = {
  form: '3b KK 3',
  diagnoses: ['S06.9'],
  finding: 'WORK_RELATED',
  condition: 'DIED',
  conditionOn: '2026-11-20',
  diedAt: '2026-11-20T04:00:00.000Z',
  doctorLicence: 'SIP/2025/0001',
  signedBy: 'dr. Contoh',
  signedOn: '2026-11-20',
};

export const CONCLUDED_NEGATIVE = {
  conclusion: 'NOT_WORK_RELATED',
  reasonCode: 'OUTSIDE_WORK',
  ruleCited: 'PP 44/2015',
} as const;

export const OBJECTION: CommandBodies['objection'] = {
  objector: 'HEIR',
  grounds: 'Terjadi saat bertugas.',
  documents: ['00000000-0000-4000-8000-0000000000f1'],
};

export const WORK_DIAGNOSIS: CommandBodies['workDiagnosis'] = {
  clinical: 'Silikosis',
  disease: 'PAK-II-A-01',
  history: [
    {
      employer: 'PT Contoh Keramik',
      job: 'Operator',
      from: '2010-03-01',
      to: '2018-02-28',
      hazard: 'Silika',
    },
  ],
  relation: 'Silika menyebabkan silikosis.',
  dose: 'Di atas nilai ambang batas.',
  individual: 'Tidak merokok.',
  outside: 'Tidak ada.',
  finding: 'WORK_RELATED',
  competence: 'OCCUPATIONAL',
  doctor: 'dr. Contoh, Sp.Ok.',
  doctorLicence: 'SIP/2025/0002',
  documents: OBJECTION.documents,
};

/** The labour office confirms that it knows of the conclusion. */
export function noticed(walk: Walk): void {
  walk.give('labourOfficeReceipt', PEOPLE.officer, {
    number: '560/0001/TT/2026',
    receivedOn: localDate(walk.now(), walk.claim.report.place.zone),
    documents: OBJECTION.documents,
  });
}

/** A claim with its final report in: death of a BPU participant, one heir. */
export function walkToFinalReport(stated: Partial<CommandBodies['medicalStatement']> = {}): Walk {
  const walk = new Walk(reportedClaim());
  const verifierWhoEntered = person('verifier2', 'MEDICAL_VERIFIER', { branch: 'J01' });
  walk.give('medicalStatement', verifierWhoEntered, { ...STATEMENT_OF_DEATH, ...stated });
  walk.give('verification', PEOPLE.verifier, { outcome: 'CONFIRMED' });
  walk.give('conclusion', PEOPLE.officer, {
    conclusion: 'WORK_ACCIDENT',
    reasonCode: 'AT_WORK',
    ruleCited: 'PP 44/2015',
  });
  noticed(walk);
  walk.give('finalReport', PEOPLE.officer, {
    condition: 'DIED',
    conditionOn: '2026-11-20',
    heirs: [HEIR],
    children: [],
  });
  return walk;
}

/** The same with one complete benefit. */
export function walkToBenefit(type: BenefitType, complete = true): { walk: Walk; benefitId: string } {
  const walk = walkToFinalReport();
  const decision = walk.give('requestBenefit', PEOPLE.officer, {
    type,
    details: {},
    payee: { kind: 'HEIR', name: HEIR.name },
    documents: complete ? OBJECTION.documents : [],
    complete,
  });
  if (!decision.ok || decision.benefitId === undefined) {
    throw new Error('The example should have been granted.');
  }
  return { walk, benefitId: decision.benefitId };
}
