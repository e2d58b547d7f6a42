import { client, unwrap } from './client';

/** The lines of a bill as a file of a spreadsheet has them, or what is wrong with the file; nothing is stored. */
export const readBillLines = (csv: string) => unwrap(client.POST('/api/v1/bill-lines', { body: { csv } }));
