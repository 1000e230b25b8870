import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

/** A sober blue; shade 7 on white has a contrast of more than 7:1. */
const biru: MantineColorsTuple = [
  '#eef4fb',
  '#d9e6f4',
  '#b1cbe8',
  '#86aedc',
  '#6296d2',
  '#4b87cc',
  '#3e7fca',
  '#1f5c9f',
  '#18508f',
  '#0b457f',
];

export const theme = createTheme({
  primaryColor: 'biru',
  primaryShade: 7,
  colors: { biru },
  fontFamily: '"Segoe UI", "Noto Sans", "Liberation Sans", Arial, sans-serif',
  fontFamilyMonospace: 'Consolas, "Liberation Mono", monospace',
  defaultRadius: 'sm',
  cursorType: 'pointer',
  focusRing: 'always',
  respectReducedMotion: true,
  components: {
    // Locking the scroll adds a style tag without the nonce; the window itself never scrolls anyway.
    Modal: { defaultProps: { lockScroll: false } },
    Drawer: { defaultProps: { lockScroll: false } },
  },
});

/** The library's dimmed grey is too light for small text (3.3:1); this one has more than 7:1 on white. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': 'var(--mantine-color-gray-7)',
    '--mantine-color-placeholder': 'var(--mantine-color-gray-7)',
    '--mantine-color-error': 'var(--mantine-color-red-9)',
  },
  dark: {},
});
