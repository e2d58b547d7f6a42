import { lazy, Suspense } from 'react';
import type { ComponentType, ReactNode } from 'react';
import { SkeletonRows } from './components/states/States';

const PAGES: Readonly<Record<string, ComponentType>> = {
  '/password': lazy(() =>
    import('./pages/password/PasswordPage').then((page) => ({ default: page.PasswordPage })),
  ),
  '/status': lazy(() => import('./pages/status/StatusPage').then((page) => ({ default: page.StatusPage }))),
};

/** Pages that nobody signs in for stand at addresses of their own; everything else is for who is signed in. */
export function PublicPages({ children }: { readonly children: ReactNode }) {
  const Page = PAGES[window.location.pathname];
  if (Page === undefined) return children;
  return (
    <Suspense fallback={<SkeletonRows />}>
      <Page />
    </Suspense>
  );
}
