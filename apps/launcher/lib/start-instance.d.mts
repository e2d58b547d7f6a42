import type { Instance } from './instance.mjs';

export declare function startInstance(options?: {
  directory?: string;
  say?: (line: string) => void;
  durable?: boolean;
  logLevel?: string;
  from?: string;
}): Promise<Instance>;
