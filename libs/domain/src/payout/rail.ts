/** Service codes of SNAP BI for a credit transfer. */
export const TRANSFER_SERVICES = ['17', '18', '22', '23'] as const;
export type TransferService = (typeof TRANSFER_SERVICES)[number];
export const RAILS = ['INTRABANK', 'BI_FAST', 'SKN', 'RTGS'] as const;
export type Rail = (typeof RAILS)[number];

/** Rupiah that a bank takes in one transfer by its contract, by rail; one that is not named has no limit of its own. */
export type ContractLimits = Readonly<Partial<Record<Rail, number>>>;

/** The service by which a bank is told to use a rail; BI-FAST travels on the service of the online switch. */
export const RAIL_SERVICES: Readonly<Record<Rail, TransferService>> = {
  INTRABANK: '17',
  BI_FAST: '18',
  RTGS: '22',
  SKN: '23',
};

/** Banks that we hold a source account with and that pay on our order, by their national code. */
export const PARTNER_BANKS = {
  '002': 'BRI',
  '008': 'Mandiri',
  '009': 'BNI',
  '200': 'BTN',
  '111': 'Bank DKI (Bank Jakarta)',
  '441': 'Bukopin (KB Bank)',
  '110': 'BJB',
  '123': 'BPD Kalbar',
  '122': 'BPD Kalsel',
  '451': 'BSI',
} as const;
export type PartnerBankCode = keyof typeof PARTNER_BANKS;
export const PARTNER_BANK_CODES = Object.keys(PARTNER_BANKS).sort() as PartnerBankCode[];

export const isPartnerBank = (bankCode: string): bankCode is PartnerBankCode =>
  Object.hasOwn(PARTNER_BANKS, bankCode);

/** Pays whoever banks with none of our partners. */
export const DEFAULT_SOURCE_BANK: PartnerBankCode = '002';
