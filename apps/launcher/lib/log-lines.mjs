import { readFileSync } from 'node:fs';

const LEVELS = { 10: 'trace', 20: 'debug', 30: 'info', 40: 'warn', 50: 'error', 60: 'fatal' };
const WORTH_SHOWING = ['warn', 'error', 'fatal'];

/** A line of a program's log for a person: level and message; a line that is no JSON as it is. */
export function readLine(line) {
  try {
    const { level, msg, err, activityType } = JSON.parse(line);
    const name = LEVELS[level] ?? level;
    const why = err?.message ?? [err?.type, err?.code].filter(Boolean).join(' ');
    const text = `${name}: ${[msg, activityType, why].filter(Boolean).join(': ')}`;
    return { urgent: WORTH_SHOWING.includes(name), text };
  } catch {
    return { urgent: false, text: line };
  }
}

/** The end of a log, for a message to a person. */
export function lastLines(file, count = 12) {
  try {
    const lines = readFileSync(file, 'utf8').trimEnd().split('\n').slice(-count);
    return lines.map((line) => readLine(line).text).join('\n');
  } catch {
    return '';
  }
}
