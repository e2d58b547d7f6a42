import type { Participant } from '../../support/people';
import type { Life } from './lives';

/** One kind of sample claim: where it stands when it has been told, and how it comes there. */
export interface Recipe {
  /** The stage that the claim is left in. */
  readonly stage: string;
  readonly times: number;
  /** The stage of its benefit, where a claim is told for that. */
  readonly benefit?: string;
  readonly segment?: Participant['segment'];
  /** Whether the register knows the participant; it does, unless said. */
  readonly known?: false;
  /** Under which name the bank has the account of the heir, where it is another one. */
  readonly accountName?: string;
  readonly tell: (life: Life) => Promise<unknown>;
}

const RETURNED = {
  decision: 'RETURN',
  reasonCode: 'AMOUNT_UNCLEAR',
  ruleCited: 'Permenaker 1/2025 Pasal 21',
  note: 'Surat istirahat menyebut sampai tanggal yang lain; mohon diperiksa dengan dokter.',
};
const REFUSED = {
  decision: 'REFUSE',
  reasonCode: 'NOT_ENTITLED',
  ruleCited: 'PP 82/2019 Pasal 25',
  note: 'Upah tetap dibayar penuh oleh pemberi kerja selama istirahat.',
};
const NOT_COVERED = {
  outcome: 'NOT_COVERED',
  reasonCode: 'NOT_A_PARTICIPANT',
  ruleCited: 'PP 44/2015 Pasal 9',
};
const WITHDRAWN = { reasonCode: 'REPORTED_BY_MISTAKE', note: 'Kejadian orang lain yang bernama sama.' };
const OBJECTION = { objector: 'PARTICIPANT', grounds: 'Kejadian saat menjalankan tugas kantor.' };
const DETERMINATION = {
  outcome: 'NOT_WORK_RELATED',
  form: 'F1',
  number: '560/123/PK/2026',
  ruleCited: 'Kepmenakertrans 609/2012',
  note: 'Saksi menerangkan peserta sedang cuti.',
};

const concluded = async (life: Life, daysAgo = 0): Promise<Life> => {
  await life.reported('EMPLOYER', daysAgo);
  return (await (await life.stated()).verified()).concluded();
};
const negative = async (life: Life): Promise<Life> => {
  await life.reported('EMPLOYER', 3);
  await life.stated({ finding: 'NOT_WORK_RELATED' });
  return (await life.verified()).concludedNegative();
};
const disputed = async (life: Life): Promise<Life> => {
  await negative(life);
  return life.act('objection', 'officer', {
    ...OBJECTION,
    documents: [await life.document('officer', 'Surat keberatan')],
  });
};
const recovered = async (life: Life, daysAgo = 60): Promise<Life> =>
  (await life.reported('BRANCH', daysAgo)).recovered(daysAgo);
const died = async (life: Life, daysAgo = 12): Promise<Life> =>
  (await life.reported('BRANCH', daysAgo, { consequence: 'DIED' })).died(daysAgo);
const payable = async (life: Life): Promise<string> => life.granted(await (await died(life)).funeral());

/** About sixty claims, in every state that a desk meets within a day. */
export const RECIPES: readonly Recipe[] = [
  {
    stage: 'DATA_INCOMPLETE',
    times: 3,
    tell: (life) => life.reported('PERISAI'),
    segment: 'BPU',
    known: false,
  },
  {
    stage: 'DUPLICATE_REVIEW',
    times: 2,
    segment: 'BPU',
    tell: async (life) => (await life.reported('SPO')).reportedAgain('BRANCH'),
  },
  {
    stage: 'UNDER_VERIFICATION',
    times: 2,
    tell: (life) => life.reported('BRANCH', 0, { circumstance: 'COMMUTING' }),
  },
  { stage: 'UNDER_VERIFICATION', times: 4, tell: (life) => life.reported('PLKK') },
  {
    stage: 'UNDER_VERIFICATION',
    times: 2,
    tell: (life) => life.reported('BRANCH', 45),
  },
  {
    stage: 'UNDER_VERIFICATION',
    times: 3,
    tell: async (life) => (await life.reported('PLKK')).stated(),
  },
  {
    stage: 'UNDER_VERIFICATION',
    times: 2,
    tell: async (life) => {
      await (await life.reported('PLKK')).stated();
      return life.verified({
        outcome: 'QUERIED',
        note: 'Sisi cedera berbeda dengan laporan; mana yang benar?',
      });
    },
  },
  {
    stage: 'UNDER_REVIEW',
    times: 3,
    tell: async (life) => (await (await life.reported('EMPLOYER', 5)).stated()).verified(),
  },
  {
    stage: 'UNDER_REVIEW',
    times: 1,
    tell: async (life) => (await (await life.reported('EMPLOYER', 31)).stated()).verified(),
  },
  { stage: 'IN_TREATMENT', times: 4, tell: (life) => concluded(life, 9) },
  { stage: 'NOT_WORK_RELATED', times: 2, tell: negative },
  { stage: 'DISPUTED', times: 2, tell: disputed },
  {
    stage: 'TRANSFERRED',
    times: 1,
    tell: async (life) => {
      await disputed(life);
      const documents = [await life.document('inspector', 'Surat penetapan')];
      return life.act('determination', 'inspector', { ...DETERMINATION, documents });
    },
  },
  {
    stage: 'NOT_COVERED',
    times: 1,
    segment: 'BPU',
    known: false,
    tell: async (life) => (await life.reported('BRANCH')).act('cover-decision', 'officer', NOT_COVERED),
  },
  {
    stage: 'WITHDRAWN',
    times: 1,
    segment: 'BPU',
    tell: async (life) => (await life.reported('SPO')).act('withdrawal', 'spo', WITHDRAWN),
  },
  {
    stage: 'CANCELLED',
    times: 1,
    segment: 'BPU',
    tell: async (life) => (await life.reported('PERISAI')).act('cancellation', 'head', WITHDRAWN),
  },
  {
    stage: 'EXPIRED',
    times: 1,
    segment: 'PU',
    tell: (life) => life.reported('BRANCH', 5 * 366),
  },
  { stage: 'FINAL_REPORTED', times: 2, tell: (life) => recovered(life) },
  {
    stage: 'FINAL_REPORTED',
    times: 2,
    tell: async (life) => {
      const benefitId = await (await recovered(life)).rest(60, false);
      return life.driver.benefitCommand(benefitId, 'completeness', 'officer', {
        complete: false,
        missing: ['Surat istirahat'],
        note: 'Menunggu surat istirahat dari rumah sakit.',
      });
    },
  },
  { stage: 'FINAL_REPORTED', times: 2, tell: async (life) => (await recovered(life)).rest(60) },
  {
    stage: 'FINAL_REPORTED',
    times: 3,
    tell: async (life) => life.propose(await (await recovered(life)).rest(60)),
  },
  {
    stage: 'FINAL_REPORTED',
    times: 1,
    tell: async (life) => life.propose(await (await died(life)).death()),
  },
  {
    stage: 'FINAL_REPORTED',
    benefit: 'RETURNED',
    times: 2,
    tell: async (life) => life.decide(await life.propose(await (await recovered(life)).rest(60)), RETURNED),
  },
  {
    stage: 'SETTLED',
    times: 1,
    tell: async (life) => life.decide(await life.propose(await (await recovered(life)).rest(60)), REFUSED),
  },
  { stage: 'FINAL_REPORTED', benefit: 'APPROVED', times: 3, segment: 'BPU', tell: payable },
  {
    stage: 'FINAL_REPORTED',
    times: 1,
    segment: 'BPU',
    tell: async (life) => life.driver.batch([await payable(life)]),
  },
  {
    stage: 'FINAL_REPORTED',
    times: 1,
    segment: 'BPU',
    tell: async (life) => life.sent(await payable(life), 'PENDING_202', 'PENDING', { delayMs: 43_200_000 }),
  },
  {
    stage: 'FINAL_REPORTED',
    times: 1,
    segment: 'BPU',
    tell: async (life) => life.sent(await payable(life), 'RESET_BEFORE_ACCEPT', 'UNKNOWN'),
  },
  {
    stage: 'FINAL_REPORTED',
    times: 1,
    segment: 'BPU',
    tell: async (life) => life.sent(await payable(life), 'ACCOUNT_CLOSED', 'FAILED'),
  },
  {
    stage: 'FINAL_REPORTED',
    times: 2,
    segment: 'BPU',
    accountName: 'SITI NURBAYAH RAHAYU',
    tell: async (life) => {
      await died(life);
      return life.untilPayout(await life.granted(await life.funeral()), 'HELD');
    },
  },
  {
    stage: 'FINAL_REPORTED',
    times: 1,
    segment: 'BPU',
    tell: async (life) => {
      const payoutId = await payable(life);
      await life.driver.pay(life.claimNumber);
      await life.returned(payoutId);
      return life.untilPayout(payoutId, 'RETURNED');
    },
  },
  {
    stage: 'SETTLED',
    times: 5,
    tell: async (life) => {
      await payable(life);
      return life.driver.pay(life.claimNumber);
    },
  },
];
