import { useNotifications } from '@mantine/notifications';
import { useEffect } from 'react';

/** Set on the page while a notice stands: how far down it reaches. */
const dasarKabar = '--dasar-kabar';

/** Notices lie over the head of the window. The head grows for one that is taller, so that it never covers what is worked with. */
export function RuangKabar() {
  const ada = useNotifications().notifications.length > 0;
  useEffect(() => {
    const tempat = ada ? document.querySelector('.mantine-Notifications-root[data-position="top-left"]') : null;
    if (tempat === null) return undefined;
    const { style } = document.documentElement;
    const pengamat = new ResizeObserver(() => {
      style.setProperty(dasarKabar, `${tempat.getBoundingClientRect().bottom.toString()}px`);
    });
    pengamat.observe(tempat);
    return () => {
      pengamat.disconnect();
      style.removeProperty(dasarKabar);
    };
  }, [ada]);
  return null;
}
