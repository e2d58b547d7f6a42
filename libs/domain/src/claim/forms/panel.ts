import { code, note, optional, text, to, whole, type BodyOf } from '../../fields';
import { OPINION_LABELS } from './advice';
import type { Form } from './form';
import { disabilities } from './medical-statement';

const MEDICAL = { shown: to('MEDICAL') };

export const PANEL_ABOUT = {
  WORK_RELATION: { id: 'Akibat kerja atau bukan', en: 'Whether it comes from work' },
  PERCENTAGES: { id: 'Persentase cacat', en: 'The percentages of a disability' },
} as const;

/** Several advisory doctors are asked, and how many of them have to agree. */
const fields = {
  about: optional(
    code(PANEL_ABOUT, {
      label: { id: 'Tentang', en: 'About' },
      help: { id: 'Bila kosong: akibat kerja atau bukan.', en: 'Where empty: whether it comes from work.' },
      ...MEDICAL,
    }),
  ),
  doctors: whole({
    label: { id: 'Jumlah dokter penasihat', en: 'Number of advisory doctors' },
    min: 1,
    max: 7,
    ...MEDICAL,
  }),
  quorum: whole({
    label: { id: 'Kuorum', en: 'Quorum' },
    min: 1,
    max: 7,
    help: {
      id: 'Berapa dokter harus sependapat; lebih dari separuh.',
      en: 'How many of them have to agree; more than half.',
    },
    ...MEDICAL,
  }),
  question: text({
    label: { id: 'Yang ditanyakan', en: 'What is asked' },
    max: 1_000,
    lines: 3,
    example: 'Apakah silikosis ini akibat pajanan di tempat kerja?',
    ...MEDICAL,
  }),
};

export const panelForm = {
  name: 'Panel',
  fields,
  words: {
    label: { id: 'Panggil panel dokter penasihat', en: 'Call a panel of advisory doctors' },
    title: { id: 'Panel dokter penasihat', en: 'Panel of advisory doctors' },
    button: { id: 'Panel dokter…', en: 'Panel of doctors…' },
    send: { id: 'Panggil panel', en: 'Call the panel' },
    consequence: {
      id: 'Pendapat berlaku bila kuorum sependapat; bila tidak, kepala cabang memutuskan.',
      en: 'An opinion stands once the quorum agrees; if it does not, the branch head decides.',
    },
  },
} satisfies Form;

const decisionFields = {
  opinion: code(OPINION_LABELS, {
    label: { id: 'Pendapat yang berlaku', en: 'Opinion that stands' },
    ...MEDICAL,
  }),
  disabilities: optional(disabilities(({ opinion }) => opinion !== 'MORE_NEEDED')),
  note: note({ ...MEDICAL }),
};

export type PanelBody = BodyOf<typeof fields>;
export type PanelDecisionBody = BodyOf<typeof decisionFields>;

/** What stands where the doctors of a panel do not agree. */
export const panelDecisionForm = {
  name: 'PanelDecision',
  fields: decisionFields,
  words: {
    label: { id: 'Putuskan pendapat panel', en: "Decide on the panel's opinion" },
    title: { id: 'Putusan atas panel tanpa kuorum', en: 'Decision on a panel without a quorum' },
    button: { id: 'Putuskan panel…', en: 'Decide on the panel…' },
    send: { id: 'Putuskan', en: 'Decide' },
  },
} satisfies Form;
