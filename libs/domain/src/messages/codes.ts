import type { Text } from '../findings';

export const CHANNELS = ['EMAIL', 'SMS', 'WHATSAPP'] as const;
export type Channel = (typeof CHANNELS)[number];

/** Whose address it goes to. PERSON: whoever has taken, or was given, what is waited for. */
export const RECIPIENTS = ['PARTICIPANT', 'EMPLOYER', 'PLKK', 'BRANCH', 'REGION', 'PERSON'] as const;
export type Recipient = (typeof RECIPIENTS)[number];

export const RECIPIENT_LABELS: Readonly<Record<Recipient, Text>> = {
  PARTICIPANT: { id: 'Peserta', en: 'Participant' },
  EMPLOYER: { id: 'Pemberi kerja', en: 'Employer' },
  PLKK: { id: 'Rumah sakit PLKK', en: 'PLKK hospital' },
  BRANCH: { id: 'Kantor cabang', en: 'Branch' },
  REGION: { id: 'Kantor wilayah', en: 'Regional office' },
  PERSON: { id: 'Pemegang tugas', en: 'Whoever has the work' },
};

/** QUEUED is tried until it is through; the others are ends. OFF: nobody sends by this channel here. */
export const MESSAGE_STATUSES = ['QUEUED', 'SENT', 'UNDELIVERABLE', 'NO_ADDRESS', 'OFF'] as const;
export type MessageStatus = (typeof MESSAGE_STATUSES)[number];

export const MESSAGE_STATUS_LABELS: Readonly<Record<MessageStatus, Text>> = {
  QUEUED: { id: 'Menunggu terkirim', en: 'Waiting to be sent' },
  SENT: { id: 'Terkirim', en: 'Sent' },
  UNDELIVERABLE: { id: 'Ditolak penerima', en: 'Refused by the receiver' },
  NO_ADDRESS: { id: 'Tidak ada alamat', en: 'No address is known' },
  OFF: { id: 'Saluran tidak diaktifkan', en: 'The channel is switched off' },
};
