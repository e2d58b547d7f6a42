import { code, date, list, object, optional, text, to, WITH_THE_WHOLE, type Values } from '../../fields';
import { EVIDENCE_LABELS } from '../../words/forms';

const WHOLE = { shown: WITH_THE_WHOLE };

export const EVIDENCE_FIELDS = {
  kind: code(EVIDENCE_LABELS, { label: { id: 'Bukti', en: 'Evidence' }, ...WHOLE }),
  number: text({
    label: { id: 'Nomor surat', en: 'Number of the document' },
    max: 60,
    example: 'LP/B/123/XI/2026/SPKT',
    ...WHOLE,
  }),
  issuedOn: optional(date({ label: { id: 'Tanggal surat', en: 'Date of the document' }, ...WHOLE })),
};

/** What a report may come to name with everything that was handed in after it. */
export const MAX_EVIDENCE = 30;

/** Papers of others that prove how it happened; the files themselves are among the documents. */
export const evidence = (max = 10, asked?: (values: Values) => boolean) =>
  list(object('Evidence', EVIDENCE_FIELDS, { label: { id: 'Bukti', en: 'Evidence' }, ...WHOLE }), {
    label: { id: 'Bukti kejadian', en: 'Evidence of the event' },
    help: {
      id: 'Untuk kecelakaan lalu lintas, perjalanan kerja, atau kekerasan; lampirkan berkasnya.',
      en: 'For traffic, commuting or violence; attach the files.',
    },
    min: 0,
    max,
    ...(asked && { asked }),
    shown: to('CASE'),
  });
