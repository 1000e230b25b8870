import { lazy } from 'react';

const read = () => import('./beranda-screen');

/** Beranda apart from the rest: its charts are a quarter of all code, and people begin by filling. Fetched in the first pause. */
export const LazyBerandaScreen = lazy(async () => ({ default: (await read()).BerandaScreen }));

requestIdleCallback(() => void read());
