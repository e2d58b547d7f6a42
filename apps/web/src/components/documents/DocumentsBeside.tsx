import { lazy, Suspense, useMemo, useState, type ReactNode } from 'react';
import { DocumentPanelContext, type Shown } from './document-panel';

const DocumentViewer = lazy(async () => ({ default: (await import('./DocumentViewer')).DocumentViewer }));

/** A page whose documents open beside what is written about them, while its forms stay in use. */
export function DocumentsBeside({ children }: { readonly children: ReactNode }) {
  const [shown, show] = useState<Shown | undefined>();
  const panel = useMemo(() => ({ shown, show }), [shown]);
  return (
    <DocumentPanelContext value={panel}>
      {children}
      {shown !== undefined && (
        <Suspense>
          <DocumentViewer shown={shown} onShow={show} />
        </Suspense>
      )}
    </DocumentPanelContext>
  );
}
