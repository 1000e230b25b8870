/** Notices of what was just done: only the last one stands, so that they do not pile up over the screen. */
import { notifications, type NotificationData } from '@mantine/notifications';

let terakhir: string | null = null;

export function kabarkan(kabar: NotificationData): void {
  tutupKabar();
  terakhir = notifications.show(kabar);
}

export function tutupKabar(): void {
  if (terakhir !== null) notifications.hide(terakhir);
  terakhir = null;
}
