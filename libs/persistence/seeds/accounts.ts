import { EMPLOYERS } from './employers';
import { FUND_ACCOUNTS } from './fund-accounts';
import { HOSPITALS } from './hospitals';
import { MEMBERS } from './members';

/** An account that the bank simulator opens, so that a payout to it can arrive. */
export interface SeedAccount {
  readonly bankCode: string;
  readonly accountNumber: string;
  readonly name: string;
  readonly status: 'ACTIVE' | 'CLOSED' | 'DORMANT';
}

/** Usual lengths of account numbers, by bank. */
const LENGTHS: readonly (readonly [bankCode: string, digits: number])[] = [
  ['002', 15],
  ['008', 13],
  ['009', 10],
  ['014', 10],
  ['200', 16],
  ['111', 11],
  ['451', 10],
  ['110', 13],
];

/** `9`, then zeros, then the last four digits of the participant number: easy to recognise and never another's. */
function accountOfMember(participantNumber: string, name: string, index: number): SeedAccount {
  const [bankCode, digits] = LENGTHS[index % LENGTHS.length] ?? ['002', 15];
  const accountNumber = `9${participantNumber.slice(-4).padStart(digits - 1, '0')}`;
  return { bankCode, accountNumber, name: name.toUpperCase(), status: 'ACTIVE' };
}

const active = (bankCode: string, accountNumber: string, name: string): SeedAccount => ({
  bankCode,
  accountNumber,
  name,
  status: 'ACTIVE',
});

/** Heirs and guardians for trying things out, and two accounts that a payout cannot reach. */
const RELATIVES: readonly SeedAccount[] = [
  active('008', '1310000000501', 'LESTARI PRASETYO'),
  active('002', '031201000502501', 'SUMARNI'),
  active('009', '0880000503', 'KARTINI WULANDARI'),
  active('014', '5200000504', 'DAHLIA SAPUTRA'),
  active('200', '0001201580000505', 'ENDANG SULASTRI'),
  active('111', '60108000506', 'MULYADI FIRMANSYAH'),
  active('110', '0040000000507', 'ROSMALA DEWI'),
  active('451', '7100000508', 'SALMAH HIDAYAT'),
  active('441', '1001000509', 'JUBAEDAH'),
  active('123', '1025000510', 'MARIANA LUBIS'),
  active('122', '0010000511', 'SITI NURBAYAH'),
  active('013', '4101000512', 'TAN MEI LING'),
  { bankCode: '002', accountNumber: '031201000599504', name: 'REKENING TUTUP', status: 'CLOSED' },
  { bankCode: '009', accountNumber: '0880000598', name: 'REKENING PASIF', status: 'DORMANT' },
];

/** Every account of the demo: employers, hospitals, participants (in the order of the seed), relatives. */
export const DEMO_ACCOUNTS: readonly SeedAccount[] = [
  ...[...EMPLOYERS, ...HOSPITALS, ...FUND_ACCOUNTS].map(({ account }) =>
    active(account.bankCode, account.accountNumber, account.accountName),
  ),
  ...MEMBERS.map(({ participantNumber, name }, index) => accountOfMember(participantNumber, name, index)),
  ...RELATIVES,
];
