import { Button, Modal, NumberInput, Stack, TextInput } from '@mantine/core';
import { KakiTetap } from '../dialog/kaki-tetap';
import { useState } from 'react';
import { createTahunKosong } from '#shared/model/tahun-kosong';
import type { TriwulanData } from '#shared/model/triwulan-data';

interface Props {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly onSubmit: (data: TriwulanData) => void;
}

/** Asks only for what the title lines of a report need. */
export function TahunKosongModal({ opened, onClose, onSubmit }: Props) {
  const [nama, setNama] = useState('');
  const [singkatan, setSingkatan] = useState('');
  const [pemda, setPemda] = useState('');
  const [tahun, setTahun] = useState(new Date().getFullYear());
  const [dicoba, setDicoba] = useState(false);
  const wajib = (teks: string, pesan: string): string | null => (dicoba && teks.trim() === '' ? pesan : null);
  return (
    <Modal opened={opened} onClose={onClose} title="Mulai tahun kosong">
      <form
        noValidate
        onSubmit={(e) => {
          e.preventDefault();
          setDicoba(true);
          if (nama.trim() === '' || pemda.trim() === '') return;
          onClose();
          onSubmit(createTahunKosong({ nama, singkatan, pemda, tahun }));
        }}
      >
        <Stack gap="sm">
          <TextInput
            data-autofocus
            label="Nama perangkat daerah"
            placeholder="misalnya Dinas Kesehatan"
            required
            value={nama}
            error={wajib(nama, 'Nama perangkat daerah belum diisi.')}
            onChange={(e) => {
              setNama(e.currentTarget.value);
            }}
          />
          <TextInput
            label="Singkatan"
            placeholder="misalnya Dinkes"
            value={singkatan}
            onChange={(e) => {
              setSingkatan(e.currentTarget.value);
            }}
          />
          <TextInput
            label="Pemerintah daerah"
            placeholder="misalnya Kota Serang"
            required
            value={pemda}
            error={wajib(pemda, 'Pemerintah daerah belum diisi.')}
            onChange={(e) => {
              setPemda(e.currentTarget.value);
            }}
          />
          <NumberInput
            label="Tahun anggaran"
            required
            min={1990}
            max={2200}
            clampBehavior="strict"
            allowDecimal={false}
            thousandSeparator=""
            value={tahun}
            onChange={(nilai) => {
              if (typeof nilai === 'number') setTahun(nilai);
            }}
          />
          <KakiTetap>
            <Button variant="default" onClick={onClose}>
              Batal
            </Button>
            <Button type="submit">Mulai</Button>
          </KakiTetap>
        </Stack>
      </form>
    </Modal>
  );
}
