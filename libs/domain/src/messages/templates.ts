import type { Text } from '../findings';

export interface MessageTemplate {
  readonly subject: Text;
  readonly body: Text;
}

/** All that a message says beside the number of the claim: no name, no amount, no diagnosis leaves by this way. */
export const MESSAGE_TEMPLATES = {
  REPORT_RECEIVED: {
    subject: { id: 'Laporan {claimNumber} diterima', en: 'Report {claimNumber} received' },
    body: {
      id: 'Laporan kecelakaan kerja diterima dengan nomor {claimNumber}. Tanda terima dapat dibuka di aplikasi atau kantor cabang.',
      en: 'A report of a work accident was received as {claimNumber}. The receipt can be opened in the application or at the branch.',
    },
  },
  DATA_MISSING: {
    subject: { id: 'Klaim {claimNumber}: data kurang', en: 'Claim {claimNumber}: data missing' },
    body: {
      id: 'Klaim {claimNumber} menunggu data. Yang diminta tercantum di aplikasi; mohon dijawab dalam 14 hari kerja.',
      en: 'Claim {claimNumber} waits for data. What is asked stands in the application; please answer within 14 working days.',
    },
  },
  DOCTOR_ASKED: {
    subject: { id: 'Klaim {claimNumber}: pertanyaan', en: 'Claim {claimNumber}: a question' },
    body: {
      id: 'Verifikator medis bertanya tentang klaim {claimNumber}. Pertanyaannya tercantum di aplikasi.',
      en: 'The medical verifier has a question about claim {claimNumber}. It stands in the application.',
    },
  },
  GUARANTEED: {
    subject: { id: 'Klaim {claimNumber}: surat jaminan', en: 'Claim {claimNumber}: guarantee letter' },
    body: {
      id: 'Surat jaminan untuk klaim {claimNumber} terbit atau berubah; bukalah di aplikasi.',
      en: 'The guarantee letter of claim {claimNumber} was written or has changed; open it in the application.',
    },
  },
  DECIDED: {
    subject: { id: 'Klaim {claimNumber}: ada keputusan', en: 'Claim {claimNumber}: a decision' },
    body: {
      id: 'Ada keputusan dalam klaim {claimNumber}. Suratnya dapat dibuka di aplikasi atau diminta di kantor cabang.',
      en: 'There is a decision in claim {claimNumber}. Its letter can be opened in the application or asked for at the branch.',
    },
  },
  PAID: {
    subject: { id: 'Klaim {claimNumber}: pembayaran', en: 'Claim {claimNumber}: a payment' },
    body: {
      id: 'Pembayaran dalam klaim {claimNumber} telah dikirim ke rekening penerima.',
      en: 'A payment of claim {claimNumber} has reached the account of its payee.',
    },
  },
  REMINDER: {
    subject: { id: 'Pengingat: klaim {claimNumber}', en: 'Reminder: claim {claimNumber}' },
    body: {
      id: 'Klaim {claimNumber} menunggu Anda. Tenggat dan yang ditunggu tercantum di aplikasi.',
      en: 'Claim {claimNumber} waits for you. The deadline and what is awaited stand in the application.',
    },
  },
  STATUS_CODE: {
    subject: { id: 'Klaim {claimNumber}: kode', en: 'Claim {claimNumber}: a code' },
    body: {
      id: '{secret} adalah kode Anda untuk membaca klaim {claimNumber}, berlaku 10 menit. Jangan berikan kepada siapa pun.',
      en: '{secret} is your code to read claim {claimNumber}, good for 10 minutes. Give it to nobody.',
    },
  },
  ESCALATION: {
    subject: { id: 'Eskalasi: klaim {claimNumber}', en: 'Escalation: claim {claimNumber}' },
    body: {
      id: 'Tenggat klaim {claimNumber} lewat dan belum ditangani. Rinciannya tercantum di aplikasi.',
      en: 'A deadline of claim {claimNumber} has passed without an answer. Details stand in the application.',
    },
  },
} as const satisfies Readonly<Record<string, MessageTemplate>>;

export type MessageCode = keyof typeof MESSAGE_TEMPLATES;
export const MESSAGE_CODES = Object.keys(MESSAGE_TEMPLATES) as readonly MessageCode[];

/** Subject and body in both languages, Indonesian first. A secret is what a message was asked for by its receiver to carry. */
export function composeMessage(
  code: MessageCode,
  claimNumber: string,
  secret = '',
): { subject: string; text: string } {
  const { subject, body } = MESSAGE_TEMPLATES[code];
  const fill = (text: string): string =>
    text.replace('{claimNumber}', claimNumber).replace('{secret}', secret);
  return { subject: fill(subject.id), text: `${fill(body.id)}\n\n${fill(body.en)}\n` };
}
