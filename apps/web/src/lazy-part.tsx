import { CatchBoundary } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useState } from 'react';
import type { ComponentType, ReactNode } from 'react';
import { notLoaded } from './not-loaded';
import { PartFailed } from './shell/PageFailed';

/** A part of a page whose code comes when it is shown for the first time. */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  fallback: ReactNode = null,
): ComponentType<Props> {
  const Part = lazy(async () => ({ default: await load().catch(notLoaded) }));
  return (props) => (
    <LatePart fallback={fallback}>
      <Part {...props} />
    </LatePart>
  );
}

/** A part that takes the place of another one once it has been fetched: nothing is shown in between. */
export function fetchedPart<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  let here: ComponentType<Props> | undefined;
  const Late = lazyPart(load);
  return {
    fetch: async (): Promise<void> => {
      here = await load();
    },
    Part: (props: Props) => {
      const Part = here ?? Late;
      return <Part {...props} />;
    },
  };
}

/** A part of a page that something is still loaded for; where it cannot be, the rest of the page stays. */
export function LatePart({
  fallback,
  children,
}: {
  readonly fallback: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <CatchBoundary getResetKey={() => 'part'} errorComponent={PartFailed}>
      <Suspense fallback={fallback}>{children}</Suspense>
    </CatchBoundary>
  );
}

/** A dialog or drawer whose code comes when it is opened for the first time. */
export function lazyDialog<Props extends { readonly opened: boolean }>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  const Dialog = lazyPart<Props>(async () => opening(await load()));
  return function LazyDialog(props) {
    const [wanted, setWanted] = useState(props.opened);
    if (props.opened && !wanted) setWanted(true);
    return wanted && <Dialog {...props} />;
  };
}

/** Stands closed for a moment, because a dialog gives the focus back to what had it when it opened. */
function opening<Props extends { readonly opened: boolean }>(
  Dialog: ComponentType<Props>,
): ComponentType<Props> {
  return function Opening(props) {
    const [here, setHere] = useState(false);
    useEffect(() => setHere(true), []);
    return <Dialog {...props} opened={here && props.opened} />;
  };
}
