import { code, documents, note, optional, to, type BodyOf } from '../../fields';
import type { Form } from './form';
import { disabilities } from './medical-statement';

const MEDICAL = { shown: to('MEDICAL') };

/** What the advisory doctor thinks of the doctor's finding. */
export const OPINION_LABELS = {
  AGREES: { id: 'Sependapat', en: 'Agrees' },
  DISAGREES: { id: 'Tidak sependapat', en: 'Disagrees' },
  MORE_NEEDED: { id: 'Perlu pemeriksaan lagi', en: 'More must be examined' },
} as const;

/** Who treated the person, or is close to them, judges nobody; another advisory doctor is asked. */
const ADVICE_LABELS = {
  ...OPINION_LABELS,
  DECLINES: { id: 'Mengundurkan diri dari perkara ini', en: 'Declines to judge this case' },
} as const;

const fields = {
  opinion: code(ADVICE_LABELS, { label: { id: 'Pendapat', en: 'Opinion' }, ...MEDICAL }),
  disabilities: optional(disabilities(() => true)),
  note: note({ ...MEDICAL }),
  documents: optional(documents({ ...MEDICAL })),
};

export type AdviceBody = BodyOf<typeof fields>;

export const adviceForm = {
  name: 'Advice',
  fields,
  words: {
    label: { id: 'Beri pendapat', en: 'Give an opinion' },
    title: { id: 'Pendapat dokter penasihat', en: 'Opinion of the advisory doctor' },
    button: { id: 'Beri pendapat…', en: 'Give an opinion…' },
    send: { id: 'Kirim pendapat', en: 'Send the opinion' },
  },
} satisfies Form;
