import { cloneElement, useState } from 'react';
import { fetchedPart } from '../../lazy-part';
import type { MenuProps } from './DroppedMenu';

const menu = fetchedPart<MenuProps>(() => import('./DroppedMenu').then((part) => part.DroppedMenu));

const fetchMenu = (): Promise<void> => menu.fetch().catch(() => undefined);

/** A button that drops a menu. What draws the menu is fetched as a hand nears it; the button stays until it is there. */
export function MenuButton(props: MenuProps) {
  const [isUsed, setUsed] = useState(false);
  if (isUsed) return <menu.Part {...props} />;
  return cloneElement(props.button, {
    'aria-haspopup': 'menu',
    'aria-expanded': false,
    onPointerEnter: () => void fetchMenu(),
    onFocus: () => void fetchMenu(),
    onClick: () => void fetchMenu().then(() => setUsed(true)),
  });
}
