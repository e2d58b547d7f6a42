import type { Command } from '../core/command';
import { IMPORT_COMMANDS } from './import';
import { migrate } from './migrate';
import { seed } from './seed';

export const COMMANDS: readonly Command[] = [migrate, seed, ...IMPORT_COMMANDS];
