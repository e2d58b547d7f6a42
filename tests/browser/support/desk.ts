import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { sharedStack } from '../../support/stack';
import { eventually } from '../../support/wait';

/** Found by the launcher and handed over; the usual place serves a spec that is run by itself. */
const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const PASSWORD = 'demo-jkk-2026';
/** A machine that runs every suite at once answers slowly, and never quickly wrong. */
const PATIENCE_MS = 120_000;

export interface Look {
  /** What the browser speaks; the pages speak what the person chose. */
  readonly locale?: string;
  /** Whether the worker that keeps pages for when there is no line may run. */
  readonly worker?: 'allow' | 'block';
  readonly theme?: 'light' | 'dark';
  readonly width?: number;
  readonly height?: number;
}

/** One browser for a spec file, and a window of its own for every person. */
export class Desks {
  private constructor(
    private readonly browser: Browser,
    private readonly baseURL: string,
  ) {}

  static async open(baseURL = sharedStack().baseUrl): Promise<Desks> {
    if (!existsSync(CHROMIUM)) throw new Error(`There is no Chromium at ${CHROMIUM}; set CHROMIUM_PATH`);
    return new Desks(await chromium.launch({ executablePath: CHROMIUM, args: FLAGS }), baseURL);
  }

  /** A fresh window, signed out. */
  async window({
    theme = 'light',
    width = 1440,
    height = 900,
    locale = 'id-ID',
    worker = 'block',
  }: Look = {}): Promise<Desk> {
    const context = await this.browser.newContext({
      viewport: { width, height },
      colorScheme: theme,
      baseURL: this.baseURL,
      reducedMotion: 'reduce',
      locale,
      serviceWorkers: worker,
    });
    context.setDefaultTimeout(PATIENCE_MS);
    return new Desk(context, await context.newPage());
  }

  /** A window in which this demo user has signed in through the page. */
  async as(username: string, look?: Look): Promise<Desk> {
    const desk = await this.window(look);
    await desk.page.goto('/');
    await desk.signIn(username);
    return desk;
  }

  close(): Promise<void> {
    return this.browser.close();
  }
}

/** What a person does in a window: only what stands on the page is used. */
export class Desk {
  readonly faults: string[] = [];

  constructor(
    private readonly context: BrowserContext,
    readonly page: Page,
  ) {
    page.on('pageerror', (error) => this.faults.push(error.message));
    // What the policy keeps out says so to the console alone.
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) this.faults.push(message.text());
    });
  }

  async signIn(username: string, password: string = PASSWORD): Promise<void> {
    await this.fillSignIn(this.page.locator('main'), username, password);
    await this.page.getByRole('navigation', { name: 'Meja kerja' }).waitFor();
  }

  async fillSignIn(within: Locator, username: string, password: string = PASSWORD): Promise<void> {
    await within.getByLabel('Nama pengguna').fill(username);
    await within.getByLabel('Kata sandi', { exact: true }).fill(password);
    await within.getByRole('button', { name: 'Masuk', exact: true }).click();
  }

  /** What an idle hour does: the cookie of the session is worth nothing any more. */
  endSession(): Promise<void> {
    return this.context.clearCookies();
  }

  goOffline(offline: boolean): Promise<void> {
    return this.context.setOffline(offline);
  }

  /** The main content, without band and top bar. */
  get content(): Locator {
    return this.page.locator('#content');
  }

  /** The form that stands beside the evidence. */
  get drawer(): Locator {
    return this.page.getByRole('dialog');
  }

  /** Opens an action of the decision bar, which may stand in its menu. */
  async act(name: string | RegExp): Promise<void> {
    const bar = this.page.getByRole('region', { name: 'Keputusan' });
    const button = bar.getByRole('button', { name });
    const more = bar.getByRole('button', { name: 'Tindakan lain' });
    await button.or(more).first().waitFor();
    if (await button.first().isVisible()) {
      await button.first().click();
    } else {
      await more.click();
      await this.page.getByRole('menuitem', { name }).click();
    }
    await this.drawer.waitFor();
  }

  /** Sends the open form and waits until it has closed, which it does only after a yes. */
  async send(name: string | RegExp): Promise<void> {
    await this.drawer.getByRole('button', { name }).click();
    await this.drawer.waitFor({ state: 'hidden' });
  }

  /** One of the buttons of a question. */
  async choose(within: Locator, question: string, answer: string): Promise<void> {
    await within.getByRole('group', { name: question }).getByText(answer, { exact: true }).click();
  }

  /** One of the options of a list, found by typing part of it. */
  async pick(within: Locator, label: string, typed: string, option: string | RegExp): Promise<void> {
    const input = within
      .getByRole('textbox', { name: label })
      .or(within.getByRole('combobox', { name: label }));
    await input.first().click();
    if (typed !== '') await input.first().fill(typed);
    await this.page.getByRole('option', { name: option }).first().click();
  }

  async fill(within: Locator, label: string, text: string): Promise<void> {
    await within.getByLabel(label, { exact: true }).fill(text);
  }

  /** Waits for something that is seen on no page. Asked again from here: the product's policy lets a page evaluate nothing. */
  async until(expression: string): Promise<void> {
    const ask = async () => (await this.page.evaluate<boolean>(expression)) || undefined;
    await eventually(expression, ask);
  }

  async openClaim(claimNumber: string): Promise<void> {
    await this.page.goto(`/claims/${claimNumber}`);
    await this.page.getByRole('region', { name: 'Garis waktu' }).first().waitFor();
  }

  /** Leaves `dist/test-results/NAME.png` for whoever looks into a failure. */
  async photograph(name: string): Promise<void> {
    await this.page
      .screenshot({ path: `dist/test-results/${name}.png`, fullPage: true })
      .catch(() => undefined);
  }

  /** Another tab of the same person; it is closed with this one. */
  async tab(): Promise<Desk> {
    return new Desk(this.context, await this.context.newPage());
  }

  close(): Promise<void> {
    return this.context.close();
  }
}
