import { readCamt } from './camt';
import { decodeText } from './decode-text';
import { readMt940 } from './mt940';
import { FileRefused, type ReadFile } from './statement-file';
import { parseXml } from './xml-tree';

/** A file of statements as a bank gives it, told by its content. What is wrong with the whole of it is a code. */
export function readStatementFile(bytes: Uint8Array): ReadFile {
  try {
    const text = decodeText(bytes).trim();
    return text.startsWith('<') ? readCamt(parseXml(text)) : readMt940(text);
  } catch (error) {
    if (error instanceof FileRefused) return { ok: false, refusal: error.refusal };
    throw error;
  }
}
