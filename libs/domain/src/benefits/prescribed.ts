/** What is bought or done for the body: paid for where a doctor says that it is needed. */
export const PRESCRIBED_LABELS = {
  PROSTHESIS: { id: 'Prothesa', en: 'Prosthesis' },
  ORTHOSIS: { id: 'Orthosa', en: 'Orthosis' },
  DENTURE: { id: 'Gigi tiruan', en: 'Denture' },
  HEARING_AID: { id: 'Alat bantu dengar', en: 'Hearing aid' },
  GLASSES: { id: 'Kacamata', en: 'Glasses' },
  HOME_CARE: { id: 'Perawatan di rumah', en: 'Home care' },
  REHABILITATION: { id: 'Rehabilitasi', en: 'Rehabilitation' },
} as const;

type Prescribed = keyof typeof PRESCRIBED_LABELS;
export const PRESCRIBED = Object.keys(PRESCRIBED_LABELS) as Prescribed[];

export const isPrescribed = (type: string): type is Prescribed => Object.hasOwn(PRESCRIBED_LABELS, type);
