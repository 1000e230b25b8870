/** Notices about packets: only the last one stands, and none over the buttons of a preview. */
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
