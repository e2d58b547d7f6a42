import type { Bank } from '../src/reference/reference';

const partner = (bankCode: string, name: string): Bank => ({ bankCode, name, partner: true });
const payeeOnly = (bankCode: string, name: string): Bank => ({ bankCode, name, partner: false });

/** Real banks under their real three-digit codes; the programme pays from the partner banks. */
export const BANKS: readonly Bank[] = [
  partner('002', 'Bank BRI'),
  partner('008', 'Bank Mandiri'),
  partner('009', 'Bank BNI'),
  partner('110', 'Bank BJB'),
  partner('111', 'Bank Jakarta (Bank DKI)'),
  partner('122', 'BPD Kalimantan Selatan'),
  partner('123', 'BPD Kalimantan Barat'),
  partner('200', 'Bank BTN'),
  partner('441', 'KB Bank (Bukopin)'),
  partner('451', 'Bank Syariah Indonesia'),
  payeeOnly('011', 'Bank Danamon'),
  payeeOnly('013', 'Bank Permata'),
  payeeOnly('014', 'Bank BCA'),
  payeeOnly('022', 'Bank CIMB Niaga'),
  payeeOnly('033', 'Bank of America'),
];
