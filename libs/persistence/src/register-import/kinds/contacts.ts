import type { ObjectReader, Text } from '@jkk/domain/findings';
import { CHANNELS, RECIPIENTS, type Channel, type Recipient } from '@jkk/domain/messages';
import { MessageRepository, type Contact } from '../../message';
import { matching, oneOfWords, text } from './cells';
import { complete } from './complete';
import type { ImportKind } from '../import-kind';

const messages = new MessageRepository();
const E_MAIL = /^[^\s@<>,;"]{1,64}@[^\s@<>,;"]{1,180}$/;
const TELEPHONE = /^\+?\d{8,15}$/;
const ADDRESS: Text = {
  id: 'Alamat ini surel, atau nomor telepon dari 8 sampai 15 angka.',
  en: 'This is an e-mail address, or a telephone number of 8 to 15 digits.',
};

export const CONTACTS_IMPORT: ImportKind<Contact> = {
  name: 'contacts',
  summary: 'take addresses for messages in from a CSV file',
  columns: { required: ['recipient', 'recipientKey', 'channel', 'address'], optional: [] },
  read: readContact,
  keyOf: ({ recipient, recipientKey, channel }) => [recipient, recipientKey, channel].join('/'),
  check: () => Promise.resolve(new Map()),
  save: (em, rows) => messages.saveContacts(em, rows),
};

function readContact(row: ObjectReader): Contact | undefined {
  const channel = oneOfWords<Channel>(row, 'channel', wordsOf(CHANNELS), CHANNELS);
  const accepts = (cell: string): boolean => (channel === 'EMAIL' ? E_MAIL : TELEPHONE).test(cell);
  return complete({
    recipient: oneOfWords<Recipient>(row, 'recipient', wordsOf(RECIPIENTS), RECIPIENTS),
    recipientKey: text(row, 'recipientKey'),
    channel,
    address: matching(row, 'address', accepts, 'TEXT.INVALID', ADDRESS),
  });
}

const wordsOf = <T extends string>(codes: readonly T[]): Readonly<Record<string, T>> =>
  Object.fromEntries(codes.map((code) => [code, code]));
