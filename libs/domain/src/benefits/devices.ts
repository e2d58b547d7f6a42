/** What is bought for the body: paid for where a doctor says that it is needed. */
export const DEVICE_LABELS = {
  PROSTHESIS: { id: 'Prothesa', en: 'Prosthesis' },
  ORTHOSIS: { id: 'Orthosa', en: 'Orthosis' },
  DENTURE: { id: 'Gigi tiruan', en: 'Denture' },
  HEARING_AID: { id: 'Alat bantu dengar', en: 'Hearing aid' },
  GLASSES: { id: 'Kacamata', en: 'Glasses' },
} as const;

type Device = keyof typeof DEVICE_LABELS;
export const DEVICES = Object.keys(DEVICE_LABELS) as Device[];

export const isDevice = (type: string): type is Device => Object.hasOwn(DEVICE_LABELS, type);
