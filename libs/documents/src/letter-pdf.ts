import PDFDocument from 'pdfkit';
import { create } from 'qrcode';
import { drawable } from './drawable';

export interface LetterSheet {
  readonly letterId: string;
  /** `id` or `en`. */
  readonly language: string;
  readonly title: string;
  readonly place: string;
  readonly to: string;
  readonly paragraphs: readonly string[];
  /** What is said beside the code. */
  readonly checkHint: string;
  readonly checkAddress: string;
  readonly writtenAt: string;
}

const MARGIN = 64;
const QR_SIZE = 104;
const INK = '#1d2733';
const QUIET = '#5b6774';

/** A letter on A4. The same letter gives the same bytes: its date is the letter's, and nothing is drawn by chance. */
export function letterPdf(sheet: LetterSheet): Promise<Buffer> {
  const pdf = new PDFDocument({
    size: 'A4',
    margin: MARGIN,
    lang: sheet.language,
    displayTitle: true,
    info: {
      Title: `${sheet.title} ${sheet.letterId}`,
      Creator: 'jkk-claims',
      CreationDate: new Date(sheet.writtenAt),
    },
  });
  const bytes = collected(pdf);
  writeHead(pdf, sheet);
  for (const paragraph of sheet.paragraphs) pdf.text(drawable(paragraph), { lineGap: 3 }).moveDown(0.8);
  writeCheck(pdf, sheet);
  pdf.end();
  return bytes;
}

function collected(pdf: PDFKit.PDFDocument): Promise<Buffer> {
  const chunks: Buffer[] = [];
  return new Promise((resolve, reject) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
    pdf.on('error', reject);
  });
}

function writeHead(pdf: PDFKit.PDFDocument, { title, letterId, place, to }: LetterSheet): void {
  pdf.fillColor(QUIET).font('Helvetica').fontSize(10).text('BPJS Ketenagakerjaan · JKK').moveDown(1.5);
  pdf.fillColor(INK).font('Helvetica-Bold').fontSize(17).text(drawable(title)).moveDown(0.3);
  pdf.fillColor(QUIET).font('Helvetica').fontSize(10).text(letterId).text(drawable(place)).moveDown(1.2);
  pdf.fillColor(INK).fontSize(11).text(drawable(to)).moveDown(1.2);
}

function writeCheck(pdf: PDFKit.PDFDocument, { checkHint, checkAddress }: LetterSheet): void {
  if (pdf.y + QR_SIZE + MARGIN > pdf.page.height) pdf.addPage();
  const top = pdf.page.height - MARGIN - QR_SIZE;
  drawCode(pdf, checkAddress, MARGIN, top);
  pdf.link(MARGIN, top, QR_SIZE, QR_SIZE, checkAddress);
  pdf
    .fillColor(QUIET)
    .fontSize(9)
    .text(checkHint, MARGIN + QR_SIZE + 16, top + 8, { width: pdf.page.width - 2 * MARGIN - QR_SIZE - 16 });
}

function drawCode(pdf: PDFKit.PDFDocument, text: string, left: number, top: number): void {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const side = QR_SIZE / modules.size;
  pdf.fillColor(INK);
  for (let row = 0; row < modules.size; row += 1) {
    for (let column = 0; column < modules.size; column += 1) {
      if (modules.get(row, column)) pdf.rect(left + column * side, top + row * side, side, side);
    }
  }
  pdf.fill();
}
