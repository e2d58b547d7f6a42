import { getDocument, GlobalWorkerOptions, type PDFPageProxy } from 'pdfjs-dist';
import workerAddress from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import type { PaperPage } from './paper-page';

GlobalWorkerOptions.workerSrc = workerAddress;

/** Sharp enough to be read at twice the width. */
const SCALE = 2;

export async function pdfPages(file: Blob): Promise<readonly PaperPage[]> {
  const pdf = await getDocument({ data: await file.arrayBuffer(), isEvalSupported: false }).promise;
  const numbers = Array.from({ length: pdf.numPages }, (_none, at) => at + 1);
  return Promise.all(numbers.map(async (number) => paper(await pdf.getPage(number))));
}

const paper = (page: PDFPageProxy): PaperPage => ({
  paint: async (canvas, turn) => {
    const viewport = page.getViewport({ scale: SCALE, rotation: (page.rotate + turn) % 360 });
    canvas.width = viewport.width;
    canvas.height = viewport.height;
    await page.render({ canvas, viewport }).promise;
  },
});
