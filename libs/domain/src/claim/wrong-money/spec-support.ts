import { PRESCRIBED } from '../../benefits';
import type { Claim } from '../claim';
import type { Decision } from '../decision';
import type { CommandBodies } from '../forms';
import { OBJECTION, PEOPLE, person, reportedClaim, Walk } from '../spec-support';

export type Statement = CommandBodies['medicalStatement'];

export const secondVerifier = person('verifier2', 'MEDICAL_VERIFIER', { branch: 'J01' });
export const ACCOUNT = { bankCode: '008', accountNumber: '1550001234999', accountName: 'SUTRISNO CONTOH' };
export const statementOf = (over: Partial<Statement>): Statement => ({
  form: '3b KK 3',
  diagnoses: ['S68.0'],
  finding: 'WORK_RELATED',
  condition: 'PARTIAL_ANATOMICAL',
  conditionOn: '2026-11-20',
  disabilities: [{ code: 'A12', side: 'RIGHT' }],
  devices: [...PRESCRIBED],
  doctorLicence: 'SIP/2025/0001',
  signedBy: 'dr. Contoh',
  signedOn: '2026-11-20',
  ...over,
});

/** A living participant with one verified statement and the final report in. */
export function walkWith(statement: Partial<Statement>): Walk {
  const walk = new Walk(reportedClaim());
  const body = statementOf(statement);
  walk.give('medicalStatement', secondVerifier, body);
  walk.give('verification', PEOPLE.verifier, { outcome: 'CONFIRMED' });
  walk.give('conclusion', PEOPLE.officer, { conclusion: 'WORK_ACCIDENT' });
  walk.give('finalReport', PEOPLE.officer, { condition: body.condition, conditionOn: body.conditionOn });
  return walk;
}

export const DEVICE_PRICE: CommandBodies['devicePrice'] = {
  priceNo: 'H01',
  device: 'PROSTHESIS',
  description: 'Protesa transtibial, kaki kiri',
  source: 'GOVERNMENT_HOSPITAL',
  issuer: 'RS Ortopedi Prof. Dr. R. Soeharso',
  issuedOn: '2026-11-20',
  price: 10_000_000,
  documents: OBJECTION.documents,
};

/** Both devices of which the law names whose price counts. */
export function priceDevices(walk: Walk): void {
  walk.give('devicePrice', PEOPLE.verifier, DEVICE_PRICE);
  walk.give('devicePrice', PEOPLE.verifier, { ...DEVICE_PRICE, priceNo: 'H02', device: 'ORTHOSIS' });
}

/** Asks for a benefit for the participant, or for another payee. */
export const request = (
  walk: Walk,
  type: string,
  details: Record<string, unknown>,
  payee: object = { kind: 'PARTICIPANT', ...ACCOUNT },
) => walk.give('requestBenefit', PEOPLE.officer, { type, details, payee } as CommandBodies['requestBenefit']);
/** The findings of a refusal, or its code; none of what was taken. */
export const codes = (decision: Decision): string[] =>
  decision.ok ? [] : (decision.errors?.map(({ pointer, code }) => `${pointer} ${code}`) ?? [decision.code]);
export const amountOf = (claim: Claim, index: number): number | undefined =>
  claim.benefits[index]?.amountRupiah;

/** The same of somebody who is still treated, with a rest letter from the day of the accident. */
export const restingUntil = (restTo: string): Walk =>
  walkWith({ condition: 'UNDER_TREATMENT', disabilities: [], restFrom: '2026-11-20', restTo });
