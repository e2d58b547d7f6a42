import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

/** Whether a reader of PDF opens a file as it is; `LOCKED` asks for a password first. */
export type PdfLook = 'OPEN' | 'LOCKED' | 'BROKEN';

/** Of this process; what a file unpacks to is bounded by the time that it has. */
const HEAP_MB = 128;
const START_MS = 30_000;
const LOOK_MS = 10_000;
const IDLE_MS = 10_000;

/**
 * Opens PDFs with a real reader, in a process of its own, one after the other: a file that makes the reader go on for ever, or eat all
 * it can have, is ended with that process and is told as broken. The process ends when there is nothing to do.
 */
export class PdfOpener {
  private child: ChildProcess | undefined;
  private idle: NodeJS.Timeout | undefined;
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly lookMs: number = LOOK_MS) {}

  look(file: string): Promise<PdfLook> {
    const look = this.last.then(() => this.lookAt(file));
    this.last = look.catch(() => undefined);
    return look;
  }

  private async lookAt(file: string): Promise<PdfLook> {
    clearTimeout(this.idle);
    const child = this.child ?? (await start());
    this.child = child;
    child.channel?.ref();
    try {
      child.send(file);
      return await answerOf(child, this.lookMs);
    } catch {
      this.end();
      return 'BROKEN';
    } finally {
      child.channel?.unref();
      this.idle = setTimeout(() => this.end(), IDLE_MS).unref();
    }
  }

  private end(): void {
    this.child?.kill('SIGKILL');
    this.child = undefined;
  }
}

/** It is given nothing of what this process knows. Rejects when it does not come up: that says nothing about a file. */
async function start(): Promise<ChildProcess> {
  const child = fork(path.join(__dirname, 'open-pdf.mjs'), {
    env: {},
    execArgv: [`--max-old-space-size=${HEAP_MB}`],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  child.unref();
  try {
    await answerOf(child, START_MS);
    return child;
  } catch (error) {
    child.kill('SIGKILL');
    throw error;
  }
}

async function answerOf(child: ChildProcess, withinMs: number): Promise<PdfLook> {
  const done = new AbortController();
  const giveUp = (): void => done.abort();
  const late = setTimeout(giveUp, withinMs);
  child.once('exit', giveUp);
  try {
    const [answer] = (await once(child, 'message', { signal: done.signal })) as [PdfLook];
    return answer;
  } finally {
    clearTimeout(late);
    child.off('exit', giveUp);
  }
}
