import { createContext, useContext, useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';

export interface PageTitle {
  readonly title: string;
  /** The list that this record was opened from. */
  readonly parent?: { readonly label: string; readonly to: string };
}

const TitleContext = createContext<{ value: PageTitle; set: (title: PageTitle) => void } | undefined>(
  undefined,
);

export function PageTitleProvider({ children }: { readonly children: ReactNode }) {
  const [value, set] = useState<PageTitle>({ title: '' });
  const context = useMemo(() => ({ value, set }), [value]);
  return <TitleContext value={context}>{children}</TitleContext>;
}

function useTitleContext() {
  const context = useContext(TitleContext);
  if (context === undefined) throw new Error('A page title needs its provider');
  return context;
}

export const usePageTitle = (): PageTitle => useTitleContext().value;

/** Names the page in the top bar and in the browser's tab. */
export function useTitle(title: string, parent?: PageTitle['parent']): void {
  const { set } = useTitleContext();
  const label = parent?.label;
  const to = parent?.to;
  useEffect(() => {
    set(label === undefined || to === undefined ? { title } : { title, parent: { label, to } });
    document.title = `${title} · jkk-claims`;
  }, [set, title, label, to]);
}
