import { FileRefused } from './statement-file';

const DECLARED = /^<\?xml[^>]{0,200}?encoding\s*=\s*["']([A-Za-z0-9._-]{1,40})["']/;
const SINGLE_BYTE: readonly string[] = ['iso-8859-1', 'latin1', 'us-ascii', 'ascii', 'windows-1252'];

/** The text of a file: UTF-8, with or without a mark in front, or ISO-8859-1 where it says so or cannot be UTF-8. */
export function decodeText(bytes: Uint8Array): string {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isWide) throw new FileRefused('ENCODING');
  const head = Buffer.from(bytes.subarray(0, 300))
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart();
  const declared = DECLARED.exec(head)?.[1]?.toLowerCase();
  const text = head.startsWith('<') ? decodeXml(bytes, declared ?? 'utf-8') : decodeUndeclared(bytes);
  if (text.includes('\u0000')) throw new FileRefused('ENCODING');
  return text;
}

function decodeXml(bytes: Uint8Array, encoding: string): string {
  if (SINGLE_BYTE.includes(encoding)) return new TextDecoder('windows-1252').decode(bytes);
  if (encoding !== 'utf-8' && encoding !== 'utf8') throw new FileRefused('ENCODING');
  return decodeUtf8(bytes) ?? refuse();
}

const decodeUndeclared = (bytes: Uint8Array): string =>
  decodeUtf8(bytes) ?? new TextDecoder('windows-1252').decode(bytes);

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function refuse(): never {
  throw new FileRefused('ENCODING');
}
