/** The icons in use, from Lucide; `<Icon name="menu" />` puts one into the HTML at build time. */
import ALargeSmall from 'lucide-static/icons/a-large-small.svg?raw';
import ArrowLeft from 'lucide-static/icons/arrow-left.svg?raw';
import ArrowRight from 'lucide-static/icons/arrow-right.svg?raw';
import Menu from 'lucide-static/icons/menu.svg?raw';
import TriangleAlert from 'lucide-static/icons/triangle-alert.svg?raw';
import X from 'lucide-static/icons/x.svg?raw';

const icons = {
  'a-large-small': ALargeSmall,
  'arrow-left': ArrowLeft,
  'arrow-right': ArrowRight,
  menu: Menu,
  'triangle-alert': TriangleAlert,
  x: X,
};

export type IconName = keyof typeof icons;

/** What stands inside the icon's `<svg viewBox="0 0 24 24">`. */
export function iconBody(name: IconName): string {
  return icons[name].replace(/^[\s\S]*?<svg[^>]*>|<\/svg>\s*$/g, '').replace(/\s*\n\s*/g, '');
}
