import { ApiClient } from '../support/api-client';
import { ClaimDriver, type ClaimView } from '../support/claim-driver';
import type { Loose } from '../support/loose';
import { story1, STORY_1_STMB, storyW3, storyW5, W3, W5, type Story } from '../support/stories';
import { World } from '../support/world';
import { runningInstance } from './running-instance';
import { rupiahText, say, sayTimeline, sayTraces } from './telling';

/**
 * `npm run demo`: three claims from report to a line on the bank statement, over HTTP as the demo users, on the instance that
 * `npm start` left running. Exits 1 when an amount differs by a rupiah or a payout is not RECONCILED.
 */

interface Case {
  readonly title: string;
  readonly tell: (driver: ClaimDriver) => Promise<Story>;
  /** Rupiah by benefit type. */
  readonly expected: Readonly<Record<string, number>>;
  readonly account: (story: Story) => string;
}

const CASES: readonly Case[] = [
  {
    title: 'W-3: pekerja BPU meninggal saat bekerja, dilaporkan hari ini',
    tell: storyW3,
    expected: { DEATH: W3.DEATH, PERIODIC: W3.PERIODIC, FUNERAL: W3.FUNERAL },
    account: (story) => story.heir!.account.accountNumber,
  },
  {
    title: 'W-5: petugas pemilu (PU) meninggal Februari 2024, formulir kertas di cabang',
    tell: storyW5,
    expected: { DEATH: W5.DEATH, PERIODIC: W5.PERIODIC, FUNERAL: W5.FUNERAL },
    account: (story) => story.heir!.account.accountNumber,
  },
  {
    title: 'Cerita 1: STMB 45 hari kepada pemberi kerja, formulir kertas April 2026',
    tell: story1,
    expected: { STMB: STORY_1_STMB },
    account: (story) => story.employer!.account.accountNumber,
  },
];

/** Published: a guard killed on duty on 27 October 2019, PP 44/2015; goes through the calculator. */
const W1 = {
  input: {
    kind: 'ACCIDENT',
    segment: 'PU',
    occurredAt: '2019-10-27T22:00:00+07:00',
    zone: 'WIB',
    wage: { amount: 4_000_000, unit: 'MONTH' },
    benefits: [
      { type: 'DEATH' },
      { type: 'PERIODIC' },
      { type: 'FUNERAL' },
      { type: 'SCHOLARSHIP', children: [{ birthDate: '2010-05-04', level: 'SD', year: 4 }] },
    ],
  },
  expected: { DEATH: 192_000_000, PERIODIC: 4_800_000, FUNERAL: 3_000_000, SCHOLARSHIP: 12_000_000 },
} as const;

const findings: string[] = [];

function check(what: string, actual: unknown, expected: unknown): void {
  const same = JSON.stringify(actual) === JSON.stringify(expected);
  say(
    `  ${same ? 'ok ' : 'NOT'} ${what}${same ? '' : `: ${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`}`,
  );
  if (!same) {
    findings.push(what);
  }
}

const amountsOf = (lines: readonly { type: string; amount: number }[]): Record<string, number> =>
  Object.fromEntries(lines.map(({ type, amount }) => [type, amount]));

async function tellCase(driver: ClaimDriver, { title, tell, expected, account }: Case): Promise<void> {
  say(`\n=== ${title}`);
  const story = await tell(driver);
  const { claimNumber } = story.claim;
  await driver.pay(claimNumber);
  const paid: ClaimView = await driver.until(claimNumber, 'is settled', ({ stage }) => stage === 'SETTLED');
  const auditor = await driver.world.desks.as('auditor');
  const claim = await auditor.read<Loose>(`/claims/${claimNumber}`);
  const timeline = await auditor.read<Loose>(`/claims/${claimNumber}/timeline`);
  sayTimeline(claimNumber, timeline.items ?? timeline);
  sayTraces(claim.benefits);

  const total = Object.values(expected).reduce((sum, amount) => sum + amount, 0);
  const { credits, netTotal } = await driver.world.banks.creditsOfAccount(account(story));
  for (const credit of credits) {
    say(
      `  simulator: ${credit.bankCode} ${credit.accountNumber} +${rupiahText(credit.amount)} ${credit.partnerReference} ${credit.bookedAt}`,
    );
  }
  check('amounts', amountsOf(paid.benefits), expected);
  check(
    'every payout RECONCILED',
    paid.payouts.map((payout) => payout.state),
    paid.payouts.map(() => 'RECONCILED'),
  );
  check('one credit for each payout', credits.length, paid.payouts.length);
  check('the true credits add up', netTotal, total);
  say(`  approved by ${[...new Set(story.approvers)].join(' and ')}`);
}

async function tellCalculation(url: string): Promise<void> {
  say('\n=== W-1: satpam meninggal bertugas 27 Oktober 2019 (PP 44/2015), lewat kalkulator');
  const officer = await ApiClient.signIn(url, 'officer');
  const answer = await officer.post('/benefit-calculations', W1.input);
  check('calculator answers 200', answer.status, 200);
  if (answer.status === 200) {
    sayTraces(answer.body.lines);
    check('amounts', amountsOf(answer.body.lines), W1.expected);
    check('total', answer.body.total, 211_800_000);
  }
}

async function main(): Promise<void> {
  const instance = await runningInstance();
  const driver = new ClaimDriver(new World(instance));
  for (const each of CASES) {
    await tellCase(driver, each);
  }
  await tellCalculation(instance.apiUrl);
  say(
    findings.length === 0
      ? '\nEverything to the rupiah.'
      : `\n${findings.length} findings: ${findings.join('; ')}`,
  );
  process.exitCode = findings.length === 0 ? 0 : 1;
}

main().catch((error: unknown) => {
  say(`\nThe demo broke off: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});
