/** The part of an instance that typed code uses; see instance.mjs. */
export interface Program {
  readonly pid: number | undefined;
  readonly running: boolean;
}

export interface Part {
  readonly program: Program | undefined;
  up(): Promise<void>;
  down(): Promise<void>;
  keepAnswering(say: (line: string) => void): Promise<void>;
  kill(signal?: string): Promise<{ code: number | null; signal: string | null }>;
}

export declare class Instance {
  readonly baseUrl: string;
  readonly simulatorUrl: string;
  readonly superuserUrl: string;
  readonly ports: Record<string, number>;
  readonly dataDirectory: string;
  readonly temporal: { address: string; namespace: string };
  readonly urls: { app: string; owner: string; simulator: string };
  readonly environments: { cli: Record<string, string> };
  part(name: string): Part;
  logFile(name: string): string;
  cli(...args: string[]): Promise<void>;
  start(): Promise<void>;
  stop(): Promise<void>;
}
