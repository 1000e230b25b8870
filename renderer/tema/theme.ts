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

/** The list of choices itself scrolls, as assistive technology expects of it; the library would put a box of its own into the list. */
const daftarPilihan = {
  defaultProps: { withScrollArea: false, styles: { options: { maxHeight: 240, overflowY: 'auto' } } },
} as const;

export const theme = createTheme({
  primaryColor: 'biru',
  primaryShade: 7,
  colors: { biru },
  fontFamily: '"Segoe UI", "Noto Sans", "Liberation Sans", Arial, sans-serif',
  fontFamilyMonospace: 'Consolas, "Liberation Mono", monospace',
  defaultRadius: 'sm',
  cursorType: 'pointer',
  headings: { textWrap: 'balance' },
  focusRing: 'always',
  respectReducedMotion: true,
  components: {
    // Locking the scroll adds a style tag without the nonce; the window itself never scrolls anyway.
    // Centered, so that a notice, which lies over the head of the window, does not cover the title of a low dialog.
    Modal: { defaultProps: { lockScroll: false, centered: true, closeButtonProps: { 'aria-label': 'Tutup' } } },
    Drawer: { defaultProps: { lockScroll: false, closeButtonProps: { 'aria-label': 'Tutup' } } },
    // What lies over the screen is found by screen readers as a part of its own (index.html).
    Portal: { defaultProps: { target: '#lapisan' } },
    // The focus begins at the first item; the library's placeholder before it is no part of a menu.
    Menu: { defaultProps: { withInitialFocusPlaceholder: false, menuItemTabIndex: 0 } },
    Select: daftarPilihan,
    MultiSelect: daftarPilihan,
    Autocomplete: daftarPilihan,
    Notification: { defaultProps: { closeButtonProps: { 'aria-label': 'Tutup pemberitahuan' } } },
    // A bar that glides makes the page be laid out anew for several frames behind every figure.
    Progress: { defaultProps: { transitionDuration: 0 } },
  },
});

/**
 * The colours of this application by what they are for, in both schemes; style sheets and components use these names
 * instead of shades. Text colours have at least 4.5:1 on the surface they stand on (the library's own dimmed greys do not).
 */
const terang = {
  /** Behind everything. */
  '--tw-latar': 'var(--mantine-color-gray-1)',
  /** Where content stands: panels, tables, forms. */
  '--tw-permukaan': 'var(--mantine-color-white)',
  /** Heads and sums of tables. */
  '--tw-permukaan-redup': 'var(--mantine-color-gray-0)',
  /** The desk on which sheets of paper lie. */
  '--tw-meja': 'var(--mantine-color-gray-2)',
  '--tw-garis': 'var(--mantine-color-gray-3)',
  '--tw-garis-halus': 'var(--mantine-color-gray-2)',
  '--tw-garis-tegas': 'var(--mantine-color-gray-4)',
  /** The row under the pointer, and the chosen one. */
  '--tw-sorot': 'var(--mantine-color-gray-1)',
  '--tw-terpilih': 'var(--mantine-color-biru-0)',
  '--tw-aksen': 'var(--mantine-color-biru-7)',
  '--tw-redup': 'var(--mantine-color-gray-7)',
  '--tw-bahaya': 'var(--mantine-color-red-9)',
  '--tw-peringatan': '#a33d00',
  '--tw-baik': '#087058',
  '--mantine-color-dimmed': 'var(--mantine-color-gray-7)',
  '--mantine-color-placeholder': 'var(--mantine-color-gray-7)',
  '--mantine-color-error': 'var(--mantine-color-red-9)',
  /** Text on the light fill of notes and badges. */
  '--mantine-color-orange-light-color': '#8a3300',
  '--mantine-color-teal-light-color': '#06584a',
  '--mantine-color-red-light-color': '#a31d1d',
};

const gelap: typeof terang = {
  '--tw-latar': 'var(--mantine-color-dark-8)',
  '--tw-permukaan': 'var(--mantine-color-dark-7)',
  '--tw-permukaan-redup': 'var(--mantine-color-dark-6)',
  '--tw-meja': 'var(--mantine-color-dark-9)',
  '--tw-garis': 'var(--mantine-color-dark-4)',
  '--tw-garis-halus': 'var(--mantine-color-dark-5)',
  '--tw-garis-tegas': 'var(--mantine-color-dark-3)',
  '--tw-sorot': 'var(--mantine-color-dark-6)',
  '--tw-terpilih': '#1b3653',
  '--tw-aksen': 'var(--mantine-color-biru-3)',
  '--tw-redup': 'var(--mantine-color-dark-1)',
  '--tw-bahaya': 'var(--mantine-color-red-4)',
  '--tw-peringatan': 'var(--mantine-color-orange-4)',
  '--tw-baik': 'var(--mantine-color-teal-4)',
  '--mantine-color-dimmed': 'var(--mantine-color-dark-1)',
  '--mantine-color-placeholder': 'var(--mantine-color-dark-1)',
  '--mantine-color-error': 'var(--mantine-color-red-4)',
  '--mantine-color-orange-light-color': 'var(--mantine-color-orange-0)',
  '--mantine-color-teal-light-color': 'var(--mantine-color-teal-0)',
  '--mantine-color-red-light-color': 'var(--mantine-color-red-0)',
};

export const cssVariables: CSSVariablesResolver = () => ({ variables: {}, light: terang, dark: gelap });
