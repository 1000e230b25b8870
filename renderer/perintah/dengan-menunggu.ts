import type { TriwulanData } from '#shared/model/triwulan-data';
import { applyPerubahan } from '#shared/penyimpanan/apply-perubahan';
import { joinData, splitData } from '#shared/penyimpanan/records';
import { unsavedIsian } from './autosave';

/** The office-year, or a quarter of it, as it will be once what was typed and is not in the database yet is. */
export function withUnsaved(data: TriwulanData, tahunId: string): TriwulanData {
  const menunggu = unsavedIsian(tahunId).map(({ sasaran, ke }) => ({
    perubahan: { sasaran, dari: null, ke },
    revisi: null,
  }));
  return menunggu.length === 0 ? data : joinData(applyPerubahan(splitData(data, tahunId), tahunId, menunggu));
}
