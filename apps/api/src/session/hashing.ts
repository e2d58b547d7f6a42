import { Injectable } from '@nestjs/common';
import { Turns } from './turns';

/** Half of the threads that also read files and look up names: hashing leaves the others to them. */
const AT_ONCE = 2;
export const HASHING_LINE_MAX = 200;

/** Passwords are hashed in turns, whoever asks: each takes tens of milliseconds of a core. */
@Injectable()
export class Hashing extends Turns {
  constructor() {
    super(AT_ONCE, HASHING_LINE_MAX);
  }
}
