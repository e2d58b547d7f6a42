import { code, date, object, optional, text, WITH_THE_WHOLE } from '../../fields';
import { PERSON_PROOF_LABELS } from '../../words/forms';

const WHOLE = { shown: WITH_THE_WHOLE };

const PROOF_FIELDS = {
  kind: code(PERSON_PROOF_LABELS, { label: { id: 'Jenis', en: 'Kind' }, ...WHOLE }),
  number: text({ label: { id: 'Nomor surat', en: 'Number of the document' }, max: 60, ...WHOLE }),
  issuedOn: optional(date({ label: { id: 'Tanggal surat', en: 'Date of the document' }, ...WHOLE })),
};

/** A paper of somebody else that says who a person is. */
export const personProof = object('PersonProof', PROOF_FIELDS, {
  label: { id: 'Bukti', en: 'Proof' },
  ...WHOLE,
});
