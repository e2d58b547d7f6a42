import type { PaperPage } from './paper-page';

/** The pages of a file that was handed in. A picture stands as its camera meant it; PDF brings its own code along. */
export async function pagesOf(file: Blob): Promise<readonly PaperPage[]> {
  if (file.type === 'application/pdf') {
    const { pdfPages } = await import('./pdf-pages');
    return pdfPages(file);
  }
  return [picture(await createImageBitmap(file, { imageOrientation: 'from-image' }))];
}

function picture(image: ImageBitmap): PaperPage {
  return {
    paint: (canvas, turn) => {
      const lying = turn % 180 !== 0;
      canvas.width = lying ? image.height : image.width;
      canvas.height = lying ? image.width : image.height;
      const pen = canvas.getContext('2d');
      pen?.translate(canvas.width / 2, canvas.height / 2);
      pen?.rotate((turn * Math.PI) / 180);
      pen?.drawImage(image, -image.width / 2, -image.height / 2);
      return Promise.resolve();
    },
  };
}
