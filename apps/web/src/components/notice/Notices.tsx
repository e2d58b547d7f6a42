import { useEffect, useState } from 'react';
import { lazyPart } from '../../lazy-part';
import { whenTold } from './tell';

const SHOWN_MS = 5_000;

const Notifications = lazyPart(() => import('@mantine/notifications').then((part) => part.Notifications));

/** Where `tell` is read. */
export function Notices() {
  const [isTold, setTold] = useState(false);
  useEffect(() => whenTold(() => setTold(true)), []);
  return isTold && <Notifications position="bottom-left" autoClose={SHOWN_MS} />;
}
