import type { Role } from '@jkk/domain/access';

/** Who may look for a person in the register of members. */
export const REGISTER_READERS: readonly Role[] = [
  'PLKK_STAFF',
  'CLAIM_OFFICER',
  'EMPLOYER',
  'SPO_COUNTER',
  'PERISAI_AGENT',
];
