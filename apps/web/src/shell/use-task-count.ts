import { useTasks } from '../api/tasks';

/** On how many claims work waits, as rows stand in its list: `50+` while there are more pages. */
export function useTaskCount(): string | undefined {
  const { data } = useTasks();
  if (data === undefined) return undefined;
  const count = new Set(data.pages.flatMap(({ items }) => items.map(({ claimNumber }) => claimNumber))).size;
  return data.pages.at(-1)?.next ? `${count}+` : String(count);
}
