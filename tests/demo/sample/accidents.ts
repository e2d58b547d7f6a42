/** How it happened, and what was injured: told as reports tell it. */
export const ACCIDENTS = [
  {
    chronology: 'Terpeleset di lantai basah gudang saat mengangkat karung, jatuh bertumpu pada tangan kanan.',
    injuries: [{ icd10: 'S52.5', bodyPart: 'FOREARM', side: 'RIGHT' }],
  },
  {
    chronology: 'Tangan kiri terjepit mesin pres ketika mengambil potongan logam yang tersangkut.',
    injuries: [{ icd10: 'S61.0', bodyPart: 'FINGER', side: 'LEFT' }],
  },
  {
    chronology: 'Terjatuh dari tangga saat memasang rangka baja setinggi tiga meter.',
    injuries: [{ icd10: 'S82.2', bodyPart: 'LOWER_LEG', side: 'RIGHT' }],
  },
  {
    chronology: 'Serpihan gerinda mengenai mata kanan saat memotong pipa tanpa kacamata pelindung.',
    injuries: [{ icd10: 'S05.0', bodyPart: 'EYE', side: 'RIGHT' }],
  },
  {
    chronology: 'Kepala tertimpa papan bekisting yang lepas dari lantai dua bangunan.',
    injuries: [{ icd10: 'S06.0', bodyPart: 'HEAD' }],
  },
] as const;
