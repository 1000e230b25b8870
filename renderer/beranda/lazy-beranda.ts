import { lazy } from 'react';

/** By then people can type, whatever the PC. */
const setelahMulaiMilliseconds = 3000;

const read = () => import('./beranda-screen');

/** Beranda apart from the rest: its charts are a quarter of all code, and people begin by filling. Fetched in a pause after the start. */
export const LazyBerandaScreen = lazy(async () => ({ default: (await read()).BerandaScreen }));

setTimeout(() => requestIdleCallback(() => void read()), setelahMulaiMilliseconds);
