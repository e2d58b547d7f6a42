import type { Command } from '../core/command';
import { migrate } from './migrate';

export const COMMANDS: readonly Command[] = [migrate];
