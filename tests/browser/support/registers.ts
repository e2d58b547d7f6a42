/** The registers that an administrator keeps, as their addresses name them. */
export const REGISTERS = [
  'hospitals',
  'holidays',
  'regencies',
  'minimum-wages',
  'banks',
  'fund-accounts',
  'messages',
  'imports',
];
