import { readFile } from 'node:fs/promises';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Nothing of the file is run, drawn or fetched: its structure is read, and what each page says of itself. */
const QUIET = { verbosity: 0, isEvalSupported: false, disableFontFace: true, useSystemFonts: false };

// The first look loads what every look needs.
await look(new Uint8Array(1));
process.on('message', async (file) => process.send(await look(new Uint8Array(await readFile(file)))));
process.send('READY');

async function look(data) {
  const task = getDocument({ ...QUIET, data });
  try {
    const pdf = await task.promise;
    for (let page = 1; page <= pdf.numPages; page += 1) await pdf.getPage(page);
    return 'OPEN';
  } catch (error) {
    return error?.name === 'PasswordException' ? 'LOCKED' : 'BROKEN';
  } finally {
    await task.destroy();
  }
}
