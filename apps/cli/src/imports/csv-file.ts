import { readFile, stat } from 'node:fs/promises';
import { BadInputError } from '../core/command';

const MEBIBYTE = 1_048_576;
const MAX_MEBIBYTES = 50;

/**
 * The text of a CSV file in UTF-8, without a byte order mark. Throws BadInputError when the file is not there, is larger
 * than 50 MB, or is not UTF-8 (a spreadsheet saved in another encoding would store wrong names without a sign).
 */
export async function readCsvText(path: string): Promise<string> {
  const bytes = await readBytes(path);
  const text = decode(bytes);
  if (text.includes('\0')) throw new BadInputError('The file is not text in UTF-8');
  if (text.trim() === '') throw new BadInputError('The file is empty');
  return text;
}

async function readBytes(path: string): Promise<Buffer> {
  try {
    const { size } = await stat(path);
    if (size > MAX_MEBIBYTES * MEBIBYTE) {
      throw new BadInputError(`The file is larger than ${MAX_MEBIBYTES} MB`);
    }
    return await readFile(path);
  } catch (error) {
    if (error instanceof BadInputError) throw error;
    throw new BadInputError('The file cannot be read');
  }
}

function decode(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch {
    throw new BadInputError('The file is not text in UTF-8');
  }
}
