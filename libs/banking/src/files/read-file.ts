import { readCamt } from './camt';
import { decodeText } from './decode-text';
import { readMt940 } from './mt940';
import { ANSWER_NAMESPACE, readAnswer, type PaymentAnswer } from './payment-answer';
import { FileRefused, type ReadFile } from './statement-file';
import { parseXml } from './xml-tree';

/** Statements, or what a bank answers to a file of payments. */
export type ReadBankFile =
  | ReadFile
  | { readonly ok: true; readonly format: 'PAIN002'; readonly answer: PaymentAnswer };

/** A file as a bank gives it, told by its content. What is wrong with the whole of it is a code. */
export function readBankFile(bytes: Uint8Array): ReadBankFile {
  try {
    const text = decodeText(bytes).trim();
    if (!text.startsWith('<')) return readMt940(text);
    const root = parseXml(text);
    return ANSWER_NAMESPACE.test(root.namespace)
      ? { ok: true, format: 'PAIN002', answer: readAnswer(root) }
      : readCamt(root);
  } catch (error) {
    if (error instanceof FileRefused) return { ok: false, refusal: error.refusal };
    throw error;
  }
}

/** The same for whoever takes nothing but statements. */
export function readStatementFile(bytes: Uint8Array): ReadFile {
  const file = readBankFile(bytes);
  return file.ok && file.format === 'PAIN002' ? { ok: false, refusal: 'FORMAT' } : file;
}
