import { useWindowEvent } from '@mantine/hooks';

/**
 * While a dialog is open the application's own shortcuts rest: Ctrl+Z is the text field's, not an undo of the plan
 * behind the dialog. Ctrl+S saves the dialog, where it has something to save.
 */
export function useDialogKeys(onSave?: () => void): void {
  useWindowEvent(
    'keydown',
    (e) => {
      if (!e.ctrlKey && !e.metaKey) return;
      e.stopPropagation();
      if (e.key.toLowerCase() !== 's') return;
      e.preventDefault();
      onSave?.();
    },
    { capture: true },
  );
}
