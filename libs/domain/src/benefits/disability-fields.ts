import { DISABILITY_FIELDS } from '../claim/forms/medical-statement';
import { rowsField } from './detail-fields';

/** Disabilities by the rows of the table, with the fields in which the doctor states them. */
export const disabilityFields = {
  items: {
    ...rowsField(
      'DisabilityItem',
      DISABILITY_FIELDS,
      { id: 'Cacat', en: 'Disability' },
      { id: 'Cacat menurut tabel', en: 'Disabilities of the table' },
    ),
    widget: 'disabilities',
  },
} as const;
