import { CodeField, TextField, WholeField } from '../fields';

export const PAGE_LIMIT = 100;

export const CSV_FORMAT = ['csv'] as const;

const WHOLE = /^\d{1,9}$/;
/** An address carries text only. */
export const wholeOfText = (value: unknown): unknown =>
  typeof value === 'string' && WHOLE.test(value) ? Number(value) : value;

/** Keyset paging: `cursor` is the `next` of the page before. */
export class PageQuery {
  @TextField({ max: 400, pattern: /^[A-Za-z0-9_-]+$/, optional: true })
  cursor?: string;

  @WholeField({ min: 1, max: PAGE_LIMIT, optional: true, parse: wholeOfText })
  limit?: number;

  @CodeField(CSV_FORMAT, { optional: true, description: 'The whole list as CSV; so does Accept: text/csv.' })
  format?: 'csv';
}
