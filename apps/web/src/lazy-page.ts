import { lazyRouteComponent } from '@tanstack/react-router';
import type { AsyncRouteComponent } from '@tanstack/react-router';
import { loadWords } from './i18n';
import type { Namespace } from './i18n/texts';
import { notLoaded } from './not-loaded';

/** A page whose code and words come when it is opened. */
export function lazyPage<Page extends Record<string, unknown>, Name extends keyof Page & string>(
  load: () => Promise<Page>,
  name: Name,
  ...words: readonly Namespace[]
): AsyncRouteComponent<object> {
  const loadAll = async (): Promise<Page> => {
    const [page] = await Promise.all([load().catch(notLoaded), ...words.map((one) => loadWords(one))]);
    return page;
  };
  return lazyRouteComponent(loadAll as never, name) as AsyncRouteComponent<object>;
}
