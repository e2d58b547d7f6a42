import { cloneElement, startTransition, useState } from 'react';
import { lazyPart } from '../../lazy-part';
import type { MenuProps } from './DroppedMenu';

const loadMenu = () => import('./DroppedMenu');
const DroppedMenu = lazyPart(() => loadMenu().then((menu) => menu.DroppedMenu));

/** A button that drops a menu. What draws the menu comes when the button is first used, and is fetched as a hand nears it. */
export function MenuButton(props: MenuProps) {
  const [isUsed, setUsed] = useState(false);
  if (isUsed) return <DroppedMenu {...props} />;
  const fetchMenu = (): void => void loadMenu().catch(() => undefined);
  return cloneElement(props.button, {
    'aria-haspopup': 'menu',
    'aria-expanded': false,
    onPointerEnter: fetchMenu,
    onFocus: fetchMenu,
    // The button stays until the menu is there.
    onClick: () => startTransition(() => setUsed(true)),
  });
}
