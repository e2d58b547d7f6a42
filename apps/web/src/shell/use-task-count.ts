import { useTasks } from '../api/tasks';

/** How many tasks wait, as the band shows it: `50+` while there are more pages. */
export function useTaskCount(): string | undefined {
  const { data } = useTasks();
  if (data === undefined) return undefined;
  const count = data.pages.reduce((sum, page) => sum + page.items.length, 0);
  return data.pages.at(-1)?.next ? `${count}+` : String(count);
}
