import { closeSync, existsSync, fstatSync, openSync, readSync } from 'node:fs';
import { readLine } from './log-lines.mjs';

const EVERY_MS = 500;
const LINES_PER_MINUTE = 10;

/**
 * Shows the warnings and errors of a program's log as they are written, shortly and each text once a minute; the rest stays in the file.
 * @param {string} name @param {string} file @param {(line: string) => void} say
 * @returns {() => void} ends it
 */
export function watchLog(name, file, say) {
  let position = 0;
  let rest = '';
  let shown = new Set();
  const read = () => {
    const { text, end } = readFrom(file, position);
    position = end;
    const lines = (rest + text).split('\n');
    rest = lines.pop();
    for (const line of lines) {
      const { urgent, text: message } = readLine(line);
      if (!urgent || shown.has(message) || shown.size >= LINES_PER_MINUTE) continue;
      shown.add(message);
      say(`[${name}] ${message}`);
      if (shown.size === LINES_PER_MINUTE) say(`[${name}] more of it in ${file}`);
    }
  };
  const reading = setInterval(read, EVERY_MS);
  const forgetting = setInterval(() => (shown = new Set()), 60_000);
  return () => {
    clearInterval(reading);
    clearInterval(forgetting);
  };
}

function readFrom(file, position) {
  if (!existsSync(file)) return { text: '', end: 0 };
  const handle = openSync(file, 'r');
  try {
    const { size } = fstatSync(handle);
    const start = size < position ? 0 : position;
    const buffer = Buffer.alloc(Math.min(size - start, 1_000_000));
    const count = readSync(handle, buffer, 0, buffer.length, start);
    return { text: buffer.toString('utf8', 0, count), end: start + count };
  } finally {
    closeSync(handle);
  }
}
