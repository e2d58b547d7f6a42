import type { HospitalFacts } from '@jkk/domain/bills';
import type { CommandBodies } from '@jkk/domain/claim';
import { bpuReport, PEOPLE, person, reportedClaim, Walk } from '@jkk/domain/claim/spec-support';

const PLKK = person('plkk', 'PLKK_STAFF', { plkkCode: 'PLKK-0001' });
const VERIFIER = person('verifier3', 'MEDICAL_VERIFIER', { branch: 'J01' });
const SIP = '503/1123/SIP-DU/2024';
const KNOWN = { serviceCode: 'KAMAR-I', quantity: 2, unitPrice: 750_000 };
const UNKNOWN = { serviceCode: 'MRI', quantity: 1, unitPrice: 3_000_000 };

export const hospital: HospitalFacts = {
  plkkCode: 'PLKK-0001',
  terms: [
    {
      careClass: 'I',
      from: '2020-01-01',
      to: '2027-12-31',
      licensedTo: null,
      warnAfterDays: 30,
      deductAfterDays: 60,
      expiresAfterDays: 180,
      deductionPercent: 10,
      paymentDays: 30,
    },
  ],
  tariffs: [
    {
      serviceCode: 'KAMAR-I',
      careClass: 'I',
      amountRupiah: 750_000,
      from: '2020-01-01',
      to: null,
      mostPerDay: null,
    },
  ],
  doctors: [{ licence: SIP, from: '2024-01-01', to: '2026-11-30' }],
  otherBills: [],
};
const accounts = {
  employer: null,
  fund: null,
  plkk: {
    name: 'RSU ARYA MEDIKA',
    bankCode: '009',
    accountNumber: '0230000001',
    accountName: 'RSU ARYA MEDIKA',
  },
};

/** Injured and treated in a contracted hospital, whose bill has two lines. */
export function billFiled(daysLater = 0): Walk {
  const report = { ...bpuReport, consequence: 'INJURED', plkkCode: 'PLKK-0001' } as const;
  const walk = new Walk(reportedClaim({ report }));
  walk.give('medicalStatement', PEOPLE.doctor, {
    form: '3b KK 3',
    diagnoses: ['S82.2'],
    finding: 'WORK_RELATED',
    condition: 'UNDER_TREATMENT',
    conditionOn: '2026-11-20',
    doctorLicence: SIP,
  });
  walk.give('verification', PEOPLE.verifier, { outcome: 'CONFIRMED' });
  walk.give('conclusion', PEOPLE.officer, { conclusion: 'WORK_ACCIDENT' });
  const line = { date: '2026-11-20', description: 'Kamar', doctorLicence: SIP };
  const body: CommandBodies['hospitalBill'] = {
    invoiceNumber: 'INV/2026/11/1',
    invoiceOn: '2026-11-20',
    stayFrom: '2026-11-20',
    stayTo: '2026-11-20',
    careClass: 'I',
    lines: [
      { ...line, ...KNOWN },
      { ...line, ...UNKNOWN },
    ],
  };
  walk.sleep(daysLater).give('hospitalBill', PLKK, body, { context: { hospital } });
  return walk;
}

export const billLate = (): Walk => billFiled(200);

/** One line is approved, the other goes back to the hospital. */
export function billAnswered(): Walk {
  const walk = billFiled();
  const lines = [
    { no: 1, verified: 1_500_000, approved: 1_500_000 },
    { no: 2, verified: 0, approved: 0, reasonCode: 'NOT_LINKED' as const },
  ];
  walk.give('billDecision', VERIFIER, { billNo: 'T01', lines }, { context: { accounts } });
  return walk;
}
