import {
  code,
  date,
  documents,
  list,
  note,
  object,
  optional,
  text,
  to,
  WITH_THE_WHOLE,
  type BodyOf,
} from '../../fields';
import { RETURN_OFFERS, RETURN_STEPS } from '../years/return-words';
import type { Form } from './form';

const CASE = { shown: to('CASE') };
const WHOLE = { shown: WITH_THE_WHOLE };

const TRAINING_FIELDS = {
  subject: text({ label: { id: 'Pelatihan', en: 'Training' }, max: 200, ...WHOLE }),
  place: text({ label: { id: 'Tempat pelatihan', en: 'Where' }, max: 200, ...WHOLE }),
  from: date({ label: { id: 'Mulai', en: 'From' }, ...WHOLE }),
  to: date({ label: { id: 'Selesai', en: 'Until' }, ...WHOLE }),
};

const STEP_FIELDS = {
  milestone: code(RETURN_STEPS, { label: { id: 'Tahap', en: 'Milestone' }, ...WHOLE }),
  dueOn: date({ label: { id: 'Paling lambat', en: 'By' }, ...WHOLE }),
};

const fields = {
  caseManager: text({
    label: { id: 'Manajer kasus', en: 'Case manager' },
    help: {
      id: 'Yang mendampingi peserta sampai tiga bulan sesudah kembali bekerja.',
      en: 'Who accompanies the participant until three months after the return.',
    },
    max: 120,
    ...CASE,
  }),
  recommendedBy: text({
    label: { id: 'Dokter penasihat yang menyarankan', en: 'Advisory doctor who recommends it' },
    max: 120,
    shown: to('MEDICAL'),
  }),
  recommendedOn: date({ label: { id: 'Tanggal saran dokter', en: 'Recommended on' }, shown: to('MEDICAL') }),
  agreedOn: date({
    label: { id: 'Ditandatangani peserta dan perusahaan', en: 'Signed by participant and employer on' },
    ...CASE,
  }),
  offer: code(RETURN_OFFERS, { label: { id: 'Tawaran perusahaan', en: "Employer's offer" }, ...CASE }),
  job: optional(
    text({ label: { id: 'Pekerjaan yang ditawarkan', en: 'Job that is offered' }, max: 200, ...CASE }),
  ),
  training: optional(
    object('ReturnTraining', TRAINING_FIELDS, { label: { id: 'Pelatihan', en: 'Training' }, ...CASE }),
  ),
  devices: optional(
    list(text({ label: { id: 'Alat bantu', en: 'Device' }, max: 120, ...WHOLE }), {
      label: { id: 'Alat bantu', en: 'Devices' },
      max: 20,
      ...CASE,
    }),
  ),
  milestones: optional(
    list(object('ReturnStep', STEP_FIELDS, { label: { id: 'Tahap', en: 'Milestone' }, ...WHOLE }), {
      label: { id: 'Tahap', en: 'Milestones' },
      max: Object.keys(RETURN_STEPS).length,
      ...CASE,
    }),
  ),
  returnOn: date({ label: { id: 'Rencana kembali bekerja', en: 'To be back at work on' }, ...CASE }),
  documents: documents({
    label: { id: 'Kesepakatan bertanda tangan dan saran dokter', en: 'Signed agreement and recommendation' },
    shown: to('OFFICE'),
  }),
  note: optional(note({ shown: to('OFFICE') })),
};

export type ReturnPlanBody = BodyOf<typeof fields>;

export const returnPlanForm = {
  name: 'ReturnPlan',
  fields,
  words: {
    label: { id: 'Rencanakan kembali bekerja', en: 'Plan the return to work' },
    title: { id: 'Rencana kembali bekerja', en: 'Plan of return to work' },
    button: { id: 'Kembali bekerja…', en: 'Return to work…' },
    send: { id: 'Catat rencana', en: 'Record the plan' },
    consequence: {
      id: 'Setiap tahap ditunggu sampai tanggalnya, dan STMB berlanjut sampai pelatihan selesai setelah kepala cabang membenarkannya. Rencana baru menggantikan yang lama.',
      en: 'Each milestone is awaited until its day, and temporary incapacity goes on until the training ends once the branch head has confirmed it. A new plan takes the place of the old one.',
    },
  },
} satisfies Form;
