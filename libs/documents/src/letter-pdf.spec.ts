import { letterPdf, type LetterSheet } from './letter-pdf';
import { sniffMediaType } from './media-type';

const sheet: LetterSheet = {
  letterId: 'JKK-2026-0000001-1-RECEIPT',
  language: 'id',
  title: 'Tanda terima laporan',
  place: 'J01, 20 November 2026',
  to: 'Pelapor',
  paragraphs: ['Laporan diterima.'],
  checkHint: 'Pindai.',
  checkAddress: 'https://klaim.example/api/v1/letters/check/JKK-2026-0000001-1-RECEIPT/abc',
  writtenAt: '2026-11-20T05:00:00.000Z',
};
const pagesOf = (pdf: Buffer): number => [...pdf.toString('latin1').matchAll(/\/Type \/Page\b/g)].length;

describe('a letter as PDF', () => {
  it('is the same bytes each time, and says its date and language', async () => {
    const pdf = await letterPdf(sheet);
    expect(sniffMediaType(pdf)).toBe('application/pdf');
    expect((await letterPdf(sheet)).equals(pdf)).toBe(true);
    expect(pdf.toString('latin1')).toMatch(/\/Lang \(id\)/);
    expect(pagesOf(pdf)).toBe(1);
  });

  it('goes on over pages, with the code on the last', async () => {
    const paragraphs = Array.from({ length: 90 }, (_, at) => `Langkah ${at}`);
    expect(pagesOf(await letterPdf({ ...sheet, paragraphs }))).toBeGreaterThan(2);
  });

  it('names nobody by letters of another name', async () => {
    const named = (name: string): Promise<Buffer> => letterPdf({ ...sheet, paragraphs: [name] });
    expect((await named('Łukasz 李')).equals(await named('Lukasz ?'))).toBe(true);
    expect((await named('Łukasz')).equals(await named('Aukasz'))).toBe(false);
  });

  it('carries another code for another address', async () => {
    const other = await letterPdf({ ...sheet, checkAddress: 'https://klaim.example/x' });
    expect(other.equals(await letterPdf(sheet))).toBe(false);
  });
});
