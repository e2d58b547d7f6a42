import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { readAgain } from './read-again';

/** A server whose answers are given by hand, and a page that shows the newest. */
function page() {
  const queryClient = new QueryClient();
  const asked: ((version: number) => void)[] = [];
  const observer = new QueryObserver(queryClient, {
    queryKey: ['claim', 'A'],
    queryFn: () => new Promise<number>((answer) => asked.push(answer)),
    staleTime: 60_000,
    gcTime: 0,
  });
  const leave = observer.subscribe(() => undefined);
  const settle = () => new Promise((done) => setTimeout(done, 5));
  return { queryClient, asked, leave, settle, shown: () => observer.getCurrentResult().data };
}

describe('readAgain', () => {
  it('asks once more when the first answer was under way as the change came', async () => {
    const { queryClient, asked, leave, settle, shown } = page();
    readAgain(queryClient, { queryKey: ['claim', 'A'] });
    asked[0]!(1);
    await settle();
    expect(asked).toHaveLength(2);
    asked[1]!(2);
    await settle();
    expect(shown()).toBe(2);
    leave();
  });

  it('asks at once for what was answered before', async () => {
    const { queryClient, asked, leave, settle } = page();
    asked[0]!(1);
    await settle();
    readAgain(queryClient, { queryKey: ['claim', 'A'] });
    await settle();
    expect(asked).toHaveLength(2);
    leave();
  });

  it('asks nothing for what is not on the screen', async () => {
    const { queryClient, asked, leave, settle } = page();
    asked[0]!(1);
    await settle();
    leave();
    readAgain(queryClient, { queryKey: ['claim', 'A'] });
    await settle();
    expect(asked).toHaveLength(1);
  });
});
