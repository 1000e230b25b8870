/**
 * What people do to a report over the years, drawn at random: every kind changes how the sheet looks and nothing of what
 * it says. Kinds are applied in four rounds (cells, rows, columns, surroundings), so that each finds the sheet as it knows it.
 */
import { derauBaris } from './baris';
import { derauKolom } from './kolom';
import { derauSekitar } from './sekitar';
import { derauSel } from './sel';

export const babak = [derauSel, derauBaris, derauKolom, derauSekitar].map((d) => Object.entries(d));
