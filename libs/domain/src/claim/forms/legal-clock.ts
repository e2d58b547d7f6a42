import { code, date, documents, note, optional, to, type BodyOf } from '../../fields';
import { LEGAL_CLOCKS, LEGAL_MOVES, STOP_REASONS } from '../clocks/clock-words';
import type { Form } from './form';

const CASE = { shown: to('CASE') };

const fields = {
  clock: code(LEGAL_CLOCKS, { label: { id: 'Jam', en: 'Clock' }, ...CASE }),
  move: code(LEGAL_MOVES, { label: { id: 'Tindakan', en: 'What is done' }, ...CASE }),
  reasonCode: code(STOP_REASONS, { label: { id: 'Alasan', en: 'Reason' }, ...CASE }),
  until: optional(
    date({
      label: { id: 'Berjalan lagi tanggal', en: 'Goes on on' },
      help: {
        id: 'Jam yang dihentikan berjalan lagi dengan sendirinya pada hari ini.',
        en: 'A clock that is stopped goes on by itself on this day.',
      },
      asked: ({ move }) => move === 'STOP',
      ...CASE,
    }),
  ),
  documents: optional(
    documents({
      help: { id: 'Wajib untuk menghentikan.', en: 'Required to stop it.' },
      shown: to('OFFICE'),
    }),
  ),
  note: note({ shown: to('OFFICE') }),
};

export type LegalClockBody = BodyOf<typeof fields>;

export const legalClockForm = {
  name: 'LegalClock',
  fields,
  words: {
    label: { id: 'Hentikan atau jalankan jam', en: 'Stop a clock or let it go on' },
    title: { id: 'Jam prosedur', en: 'Clocks of the procedure' },
    button: { id: 'Jam prosedur…', en: 'Clocks…' },
    send: { id: 'Catat', en: 'Record' },
    consequence: {
      id: 'Hari ketika jam berhenti tidak dihitung; tenggatnya mundur sebanyak itu.',
      en: 'Days on which a clock stands do not count; its deadline moves by as many.',
    },
  },
} satisfies Form;
