import { canonicalJson, sha256 } from '../digest';
import { getAmountRuleSet, PP_44_2015, PP_82_2019, type AmountRuleSetCode } from '../rules';
import { calculate, type CalculationResult } from './calculate';
import { traceHash } from './trace-hash';
import { BENEFIT_TYPES } from './types';

/**
 * The same facts and the same version of a rule set give the same bytes for ever: amounts, formulas, citations and
 * sentences. Whoever changes one of them on purpose raises the version of the rule set, in which case the hashes of the
 * new version are added here; a hash that changes under an old version is a mistake.
 */
const R1 = { occurredAt: '2019-06-10T10:00:00+07:00', zone: 'WIB' };
const R2 = { occurredAt: '2023-05-10T10:00:00+08:00', zone: 'WITA' };
const MONTHLY = { amount: 5_067_381, unit: 'MONTH' };

const RECEIPTS = [
  { mode: 'LAND', amount: 1_250_000 },
  { mode: 'SEA', amount: 2_600_000 },
  { mode: 'AIR', amount: 9_000_000 },
];
const INJURIES = [
  { code: 'A01', side: 'RIGHT' },
  { code: 'A16', side: 'LEFT' },
  { code: 'B01', percent: 15 },
  { code: 'B06', decibels: 10 },
];
const CHILD = { birthDate: '2014-02-01', level: 'SD', year: 4 };
const CHILDREN = [CHILD, { birthDate: '2003-11-30', level: 'PT', year: 3 }];
const PERIODS = (year: number) => [
  { from: `${year}-06-10`, to: `${year}-09-01` },
  { from: `${year}-08-15`, to: `${year + 1}-08-14` },
];
const ANYWHERE = [
  { type: 'MEDICAL_BILL', invoice: 22_000_000 },
  { type: 'MEDICAL_REIMBURSEMENT', invoice: 1_234_567 },
  { type: 'TRANSPORT', receipts: RECEIPTS },
  { type: 'PROSTHESIS', referencePrice: 10_000_001, invoice: 16_000_000 },
  { type: 'ORTHOSIS', referencePrice: 10_000_000, invoice: 1_600_000 },
  { type: 'DENTURE', invoice: 5_400_000 },
  { type: 'REHABILITATION', invoice: 7_000_000 },
  { type: 'PERIODIC' },
  { type: 'FUNERAL' },
];
const SINCE_2019 = [
  { type: 'HEARING_AID', invoice: 2_600_000 },
  { type: 'GLASSES', invoice: 900_000 },
  {
    type: 'HOME_CARE',
    startedOn: '2023-06-25',
    invoices: [
      { on: '2023-07-01', amount: 3_000_000 },
      { on: '2024-06-25', amount: 1_000_000 },
    ],
  },
];
const LATE = { type: 'LATE_COMPENSATION', santunan: 100_000_000, dueOn: '2026-04-01', paidOn: '2026-04-06' };
const FUNCTION_LOST = [{ code: 'A12', side: 'LEFT', functionLossPercent: 33 }];

const CALLS: Readonly<Record<string, object>> = {
  'R1: death in an employed family': {
    ...R1,
    segment: 'PU',
    wage: MONTHLY,
    benefits: [{ type: 'DEATH' }, { type: 'SCHOLARSHIP', children: [CHILD] }, ...ANYWHERE, LATE],
  },
  'R1: a left-handed builder paid by the day': {
    ...R1,
    segment: 'JAKON',
    wage: { amount: 157_333, unit: 'DAY' },
    handedness: 'LEFT',
    benefits: [
      { type: 'STMB', periods: PERIODS(2019), alreadyPaid: 1_000_000 },
      { type: 'PARTIAL_ANATOMICAL', items: INJURIES },
      { type: 'PARTIAL_FUNCTIONAL', items: FUNCTION_LOST },
    ],
  },
  'R1: totally disabled': {
    ...R1,
    segment: 'PU',
    wage: MONTHLY,
    benefits: [{ type: 'TOTAL_PERMANENT' }],
  },
  'R2: death of a self-insured worker, by contribution': {
    ...R2,
    segment: 'BPU',
    wage: { amount: 10_000, unit: 'BPU_CONTRIBUTION' },
    benefits: [
      { type: 'DEATH' },
      { type: 'SCHOLARSHIP', requestedOn: '2023-08-01', children: CHILDREN },
      ...ANYWHERE,
      ...SINCE_2019,
      LATE,
    ],
  },
  'R2: a low wage and the least death benefit': {
    ...R2,
    segment: 'PU',
    wage: { amount: 400_000, unit: 'MONTH' },
    benefits: [{ type: 'DEATH' }],
  },
  'R2: piecework, calendar months': {
    ...R2,
    segment: 'PU',
    wage: { amount: 3_131_321, unit: 'PIECE_AVERAGE_3M' },
    stmbPolicy: 'CALENDAR_MONTHS',
    benefits: [
      { type: 'STMB', periods: PERIODS(2023) },
      { type: 'PARTIAL_ANATOMICAL', items: INJURIES },
      { type: 'PARTIAL_FUNCTIONAL', items: FUNCTION_LOST },
    ],
  },
  'R2: a disease, totally disabled, paid by the day': {
    ...R2,
    kind: 'DISEASE',
    segment: 'PU',
    wage: { amount: 200_001, unit: 'DAY' },
    benefits: [{ type: 'TOTAL_PERMANENT' }, { type: 'PERIODIC' }],
  },
};

/** Of each line the hash that is stored with a benefit, and of the whole answer one more. */
const GOLDEN: Readonly<Record<string, readonly string[]>> = {
  'PP-44-2015@1, R1: death in an employed family': [
    'DEATH 026a54d5fd7a4b7d0634ee10979274d308a4bcb0615312cda87b5deafee4144f',
    'SCHOLARSHIP a1b9f617eb4f5e1f9141944487c0d8b2bc49b33a6a410d972adc341001dcdef4',
    'MEDICAL_BILL 19aed29629e84d8af63544b7c63e070b289a8987547a216726ef91c74562a368',
    'MEDICAL_REIMBURSEMENT 9853954c1217cb559fc3c8ef605c97ff090c5f8a61390ebc3cf0de3b4c7797eb',
    'TRANSPORT 97fb1002f768c1be9b42b03d34817b47c20fd26cb7bfd3c7b0b6758155fb6726',
    'PROSTHESIS 5b84cbed46addf561309f3d9d91b28aae225c0b7957bf6686f242c238525ff2c',
    'ORTHOSIS 828956717247d50bc3019c382ac9743dd77f06b06f4fda68ad837b27f7c98474',
    'DENTURE bb81244d7dba41c067ecb9bd527d5475cf47e94eedda339848d70c7af6e1f677',
    'REHABILITATION b1709737c1be70a4795260385137c329e18e8bff1b3c5e2ebd52e929972e6b53',
    'PERIODIC d497e1f983ded5dc2b90300f1e171f0186a40d195b050721e8c063f474d10354',
    'FUNERAL 4123eb791aa8e3444eafc04d2806bae244dd56f77ee8d09fe4d35b78db6e97a9',
    'LATE_COMPENSATION 5a9f7654925f1cb2904911aed02698b628d52e991243b2483f3d67e3b59913b8',
    'all 00d9a288e266eaa105ad7acd5336a76607942dd52d9d7f9120a7fce72339c047',
  ],
  'PP-44-2015@1, R1: a left-handed builder paid by the day': [
    'STMB 3a7779089af6e30582aada510995e2a7df52e5c483e4103a9375e3ef0a8342f3',
    'PARTIAL_ANATOMICAL 6556f99255ee9088052540b6fe8dfcef2848cf68831496b9262e95dee1405dc8',
    'PARTIAL_FUNCTIONAL e450f60c9d6b8801ed082b973497e64d1483f28029531999727b44112eedf322',
    'all 6b874b9ea7edb951decd58b2e041b0a37a6ff49d17aad881d40e48d240de8e78',
  ],
  'PP-44-2015@1, R1: totally disabled': [
    'TOTAL_PERMANENT b79af71cf37bf0f7cd698d0d80189a91e7929de5195c3bb573f10fa52b365cbd',
    'all 7cb3effc14b0684a415fcaf07272d6551830ed2e7120758f1f77a579a2adf73f',
  ],
  'PP-82-2019@1, R2: death of a self-insured worker, by contribution': [
    'DEATH 8e16639ce97dddeb5dbcfb911790833efe4b4998054435519143ee685dd56b36',
    'SCHOLARSHIP b3a1b41bdb61c5308f9fae13c2dd4169c6b60c9d890ca774e5c3c748b81b4e2b',
    'MEDICAL_BILL 79f4d0cffc273ff326de4292c1404a308cb413fbc0f450a3077558d6a865bc60',
    'MEDICAL_REIMBURSEMENT b26879fa424ccca4af8f7f70094b371b1e519413724b46977585eea23576e877',
    'TRANSPORT 4ef6c0dac4b8b7d5283891d6613c743de73c846bb9f9b19b418e347f637dfaea',
    'PROSTHESIS 473924cfe2da84b50e33c580b08c91205b6dd0ddcd01fca91206fd406e0fec3f',
    'ORTHOSIS a07a63798eda0ff428e03d6736006ab306be3602e8a8d4767c196d04f4aa13a5',
    'DENTURE 1045cb08e1eebdc587e1514d836052ccd17f967c881689741a437886b90070f9',
    'REHABILITATION b243df480d4b07b0a1ff6827611639f915a3fdd931a633da08c1ad8d60335620',
    'PERIODIC f581f896dc4022fe51dd197a24fef950e1739b8cc8d708a92cf6ce9dfef9fd43',
    'FUNERAL 2ebcd8a639fbc580d280dea3d0aa311faa1305e574ae3a5d8425a821c6da2dd6',
    'HEARING_AID 86dae6a1f4017bc02d5ab992f278a78820ebeaa8ba61deac4906696d69c0b72a',
    'GLASSES 88b5fefb8fbe35daaa72b442319ae6142bebbac0849a0c9dde912d31848091ae',
    'HOME_CARE d5f882feaf1e3438fac0dd7b386fa1bb2bbd6473a63a3a8f22cbc585025b9ae8',
    'LATE_COMPENSATION 0dd8d5b576eb6aa1af2520946f1fe3e6ce1528e83746fb3fb03945189f6e99e2',
    'all c02cbca9862a2990800c7f7bf2861812cf1e109c115a4066d18ee470f9804ff3',
  ],
  'PP-82-2019@1, R2: a low wage and the least death benefit': [
    'DEATH e96e5b3624a28beb4269192a9db948edf6aff6fd6188734013357ed65f7abc2d',
    'all 51a97387fcc717adc6d1b1f578b21d49a62d7d7edda7e4c9d7a5c71d94b7f9e1',
  ],
  'PP-82-2019@1, R2: piecework, calendar months': [
    'STMB b61b37bd173718e2010325557ae017edac4693974ed2104f9d13fae2873048dd',
    'PARTIAL_ANATOMICAL 3cd42ee568fccdccd47bad2c58cd2d78070cec8b9535dc12759a5a022b49e24d',
    'PARTIAL_FUNCTIONAL ec399ef39b29cfbc5472d25c40800a23a91497f54504c75c0f91aded86cdd1b4',
    'all 2adcf886cb230a35c089a8805422212e1babbd2f9efe323a49eaee1f02ccb471',
  ],
  'PP-82-2019@1, R2: a disease, totally disabled, paid by the day': [
    'TOTAL_PERMANENT 8d7e96888203190dc99b23ee95856c006900709d5ce5755a36425e5eb2d3be54',
    'PERIODIC f581f896dc4022fe51dd197a24fef950e1739b8cc8d708a92cf6ce9dfef9fd43',
    'all fc3f49b974b415fec14bc1e5ad461ea4bd9014691b7dfc3d2ffe0e2223b4a38a',
  ],
};

function compute(call: object): CalculationResult {
  const answer = calculate({ kind: 'ACCIDENT', ...call });
  if (!answer.ok) throw new Error(JSON.stringify(answer.errors));
  return answer.result;
}

function hashes(result: CalculationResult): string[] {
  const lines = result.lines.map((line) => `${line.type} ${traceHash(line, result.ruleSet)}`);
  return [...lines, `all ${sha256(canonicalJson(result))}`];
}

function versionOf(code: AmountRuleSetCode): string {
  return `${code}@${getAmountRuleSet(code).version}`;
}

describe('the bytes of a calculation', () => {
  it.each(Object.entries(CALLS))('%s', (name, call) => {
    const result = compute(call);
    expect(hashes(result)).toEqual(GOLDEN[`${versionOf(result.ruleSet.amounts)}, ${name}`]);
  });

  it('are pinned for every benefit that a rule set knows', () => {
    const pinned = (code: AmountRuleSetCode) =>
      Object.values(CALLS)
        .map(compute)
        .filter(({ ruleSet }) => ruleSet.amounts === code)
        .flatMap(({ lines }) => lines.map(({ type }) => type));
    expect([...new Set(pinned(PP_82_2019.code))].sort()).toEqual([...BENEFIT_TYPES].sort());
    const without = ['HEARING_AID', 'GLASSES', 'HOME_CARE'];
    expect([...new Set(pinned(PP_44_2015.code)), ...without].sort()).toEqual([...BENEFIT_TYPES].sort());
  });

  it('are plain JSON: they survive being written and read', () => {
    for (const call of Object.values(CALLS)) {
      const result = compute(call);
      expect(hashes(JSON.parse(JSON.stringify(result)) as CalculationResult)).toEqual(hashes(result));
    }
  });

  it('differ where a single rupiah does', () => {
    const [first, second] = [400_000, 400_001].map((amount) =>
      hashes(
        compute({ ...R2, segment: 'PU', wage: { amount, unit: 'MONTH' }, benefits: [{ type: 'DEATH' }] }),
      ),
    );
    expect(first).not.toEqual(second);
  });
});
