import AxeBuilder from '@axe-core/playwright';
import type { Desk } from './desk';

/** The serious findings of axe on the page that is open. */
export async function judge(desk: Desk): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page: desk.page })
    .options({ resultTypes: ['violations'] })
    .analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}
