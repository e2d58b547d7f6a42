import { lazyDialog } from '../../lazy-part';

/** Beside the page, for what needs room; what draws it comes when it is opened. */
export const SideDrawer = lazyDialog(() => import('./SideDrawer').then((part) => part.SideDrawer));

/** In front of the page, for a question that has to be answered first. */
export const Question = lazyDialog(() => import('./Question').then((part) => part.Question));
