import {
  code,
  flag,
  list,
  note,
  object,
  optional,
  text,
  to,
  WITH_THE_WHOLE,
  type BodyOf,
} from '../../fields';
import { DOCUMENT_LABELS } from '../../benefits/documents';
import { completeOn } from './complete-on';
import type { Form } from './form';
import { waived } from './waived';

const CASE = { shown: to('CASE') };

export const RETURN_LABELS = {
  UNREADABLE: { id: 'Tidak terbaca', en: 'Unreadable' },
  WRONG_DOCUMENT: { id: 'Bukan dokumen yang diminta', en: 'Not the document that was asked for' },
  OTHER_PERSON: { id: 'Atas nama orang lain', en: 'Of another person' },
  EXPIRED: { id: 'Tidak berlaku lagi', en: 'No longer valid' },
  NOT_SIGNED: { id: 'Belum ditandatangani atau dicap', en: 'Not signed or stamped' },
} as const;
export type ReturnReason = keyof typeof RETURN_LABELS;

const RETURNED = {
  document: code(DOCUMENT_LABELS, { label: { id: 'Berkas', en: 'Document' }, shown: WITH_THE_WHOLE }),
  reason: code(RETURN_LABELS, { label: { id: 'Alasan', en: 'Reason' }, shown: WITH_THE_WHOLE }),
};

const fields = {
  complete: flag({ label: { id: 'Apakah berkas lengkap?', en: 'Are the documents complete?' }, ...CASE }),
  accepted: optional(
    list(text({ label: { id: 'Berkas', en: 'Document' }, max: 60, shown: WITH_THE_WHOLE }), {
      label: { id: 'Berkas yang diterima', en: 'Documents accepted' },
      help: {
        id: 'Bila diisi, kelengkapan dihitung dari daftar; bila tidak, "lengkap" menerima semuanya.',
        en: 'Where given, completeness is worked out of the list; otherwise "complete" accepts all of them.',
      },
      min: 0,
      max: 30,
      distinct: true,
      asked: ({ complete }) => complete === false,
      suggested: () => DOCUMENT_LABELS,
      ...CASE,
    }),
  ),
  returned: optional(
    list(
      object('ReturnedDocument', RETURNED, {
        label: { id: 'Berkas', en: 'Document' },
        shown: WITH_THE_WHOLE,
      }),
      {
        label: { id: 'Berkas yang dikembalikan', en: 'Documents sent back' },
        min: 0,
        max: 30,
        asked: ({ complete }) => complete === false,
        ...CASE,
      },
    ),
  ),
  missing: optional(
    list(text({ label: { id: 'Berkas', en: 'Document' }, max: 60, shown: WITH_THE_WHOLE }), {
      label: { id: 'Berkas yang kurang', en: 'Missing documents' },
      min: 0,
      max: 30,
      distinct: true,
      asked: ({ complete }) => complete === false,
      suggested: () => DOCUMENT_LABELS,
      ...CASE,
    }),
  ),
  waived,
  completeOn,
  note: optional(note({ shown: to('OFFICE') })),
};

export type CompletenessBody = BodyOf<typeof fields>;

export const completenessForm = {
  name: 'Completeness',
  fields,
  words: {
    label: { id: 'Periksa kelengkapan', en: 'Record completeness' },
    title: { id: 'Kelengkapan berkas', en: 'Completeness of the documents' },
    button: { id: 'Periksa kelengkapan…', en: 'Check the documents…' },
    send: { id: 'Catat kelengkapan', en: 'Record completeness' },
  },
} satisfies Form;
