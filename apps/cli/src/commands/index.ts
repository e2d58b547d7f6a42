import type { Command } from '../core/command';
import { migrate } from './migrate';
import { seed } from './seed';

export const COMMANDS: readonly Command[] = [migrate, seed];
