import { useMediaQuery } from '@mantine/hooks';

/** True where two panels side by side get too narrow to read: at 150 % text on a small screen. The same width as in the style sheets. */
export function useLayarSempit(): boolean {
  return useMediaQuery('(max-width: 68em)', false, { getInitialValueInEffect: false });
}
