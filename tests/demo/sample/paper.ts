import PDFDocument from 'pdfkit';

/** A page that stands for what somebody would hand in. */
export function paper(title: string, lines: readonly string[]): Promise<Buffer> {
  const page = new PDFDocument({ size: 'A5', margin: 40, info: { Title: title } });
  const parts: Buffer[] = [];
  return new Promise((resolve, reject) => {
    page.on('data', (part: Buffer) => parts.push(part));
    page.on('end', () => resolve(Buffer.concat(parts)));
    page.on('error', reject);
    page.fontSize(16).text(title).moveDown().fontSize(10);
    for (const line of lines) page.text(line);
    page.end();
  });
}
