import { DOCUMENT_LABELS } from '../../benefits/documents';
import { code, list, object, optional, to, WITH_THE_WHOLE, type BodyOf } from '../../fields';

/** Why a document is not there, or only a person's word for it. */
export const WAIVER_LABELS = {
  NOT_APPLICABLE: { id: 'Tidak berlaku untuk kasus ini', en: 'Does not apply to this case' },
  NOT_OBTAINABLE: { id: 'Tidak dapat diperoleh', en: 'Cannot be obtained' },
  ELSEWHERE_IN_CLAIM: { id: 'Ada di berkas lain klaim ini', en: 'Stands in other files of this claim' },
  SEEN_ORIGINAL: { id: 'Aslinya dilihat, tidak disimpan', en: 'The original was seen and not kept' },
  ON_WORD: { id: 'Menurut petugas, tanpa berkas', en: 'By the officer’s word, without a file' },
} as const;
export type WaiverReason = keyof typeof WAIVER_LABELS;

const { ON_WORD: _implied, ...GIVEN } = WAIVER_LABELS;

const WAIVED = {
  document: code(DOCUMENT_LABELS, { label: { id: 'Berkas', en: 'Document' }, shown: WITH_THE_WHOLE }),
  reason: code(GIVEN, { label: { id: 'Alasan', en: 'Reason' }, shown: WITH_THE_WHOLE }),
};
export type Waived = BodyOf<typeof WAIVED>;

/** Documents that whoever calls the papers complete does without, each with the reason. */
export const waived = optional(
  list(object('WaivedDocument', WAIVED, { label: { id: 'Berkas', en: 'Document' }, shown: WITH_THE_WHOLE }), {
    label: { id: 'Berkas yang dikesampingkan', en: 'Documents waived' },
    help: {
      id: 'Dengan alasan; penyetuju menimbangnya sebelum menyetujui.',
      en: 'With the reason; the approver weighs it before approving.',
    },
    min: 0,
    max: 30,
    givenBy: ['CLAIM_OFFICER'],
    asked: ({ complete }) => complete === true,
    shown: to('CASE'),
  }),
);
