import { readFile, stat } from 'node:fs/promises';
import { BadInputError } from './command';

const MAX_BYTES = 1_048_576;

/** The text of a file of at most 1 MB in UTF-8. Throws BadInputError where there is none. */
export async function readSmallText(path: string): Promise<string> {
  const bytes = await readBytes(path);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new BadInputError('The file is not text in UTF-8');
  }
}

async function readBytes(path: string): Promise<Buffer> {
  try {
    const { size } = await stat(path);
    if (size > MAX_BYTES) throw new BadInputError('The file is larger than 1 MB');
    return await readFile(path);
  } catch (error) {
    if (error instanceof BadInputError) throw error;
    throw new BadInputError('The file cannot be read');
  }
}
