import { createContext, useContext } from 'react';

/** The files that stand beside the page, and which of them is in sight. */
export interface Shown {
  readonly ids: readonly string[];
  readonly at: number;
}

export interface DocumentPanel {
  readonly shown: Shown | undefined;
  readonly show: (shown: Shown | undefined) => void;
}

export const DocumentPanelContext = createContext<DocumentPanel | undefined>(undefined);

/** Undefined on a page where documents open in a window of their own. */
export const useDocumentPanel = (): DocumentPanel | undefined => useContext(DocumentPanelContext);
