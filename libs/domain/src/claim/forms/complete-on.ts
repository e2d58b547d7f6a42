import { date, optional, to } from '../../fields';

/** The day the last document came in: wherever an officer says that the documents are complete. */
export const completeOn = optional(
  date({
    label: { id: 'Lengkap sejak', en: 'Complete since' },
    help: {
      id: 'Hari berkas terakhir diterima, bila dicatat kemudian; tenggat bayar dihitung dari hari itu.',
      en: 'The day the last document came in, where it is recorded later; the time to pay counts from it.',
    },
    givenBy: ['CLAIM_OFFICER'],
    asked: ({ complete }) => complete === true,
    shown: to('MONEY'),
  }),
);
