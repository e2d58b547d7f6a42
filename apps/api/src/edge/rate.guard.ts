import { CanActivate, ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Problem } from '@jkk/platform/problem';
import type { FastifyRequest } from 'fastify';
import type { ApiSettings } from '../settings';
import { API_SETTINGS } from '../tokens';

const WINDOW_MS = 60_000;
/** More callers than this in a minute start a new window for all, so that the table cannot grow without end. */
const CALLERS_MAX = 50_000;

/** A brake on a session (or an address) that runs wild. Counted in this process only: it protects it, it rations nobody. */
@Injectable()
export class RateGuard implements CanActivate {
  private counts = new Map<string, number>();
  private windowEndsAt = 0;

  constructor(@Inject(API_SETTINGS) private readonly settings: ApiSettings) {}

  canActivate(context: ExecutionContext): boolean {
    const { caller, ip } = context.switchToHttp().getRequest<FastifyRequest>();
    const now = Date.now();
    if (now >= this.windowEndsAt || this.counts.size > CALLERS_MAX) {
      this.counts = new Map();
      this.windowEndsAt = now + WINDOW_MS;
    }
    const key = caller?.sessionId ?? ip;
    const count = (this.counts.get(key) ?? 0) + 1;
    this.counts.set(key, count);
    if (count <= this.settings.rateLimitPerMinute) return true;
    throw new Problem('RATE.LIMITED', { retryAfterSeconds: Math.ceil((this.windowEndsAt - now) / 1_000) });
  }
}
