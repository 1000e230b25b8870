import { Button, Center, Stack, Text, Title } from '@mantine/core';
import { useViewState } from '../view-state/view-state';

interface Props {
  readonly tahun: number;
  /** What will be seen here once there is a plan. */
  readonly penjelasan: string;
}

/** In place of a screen of a year without a plan: what is to be done first, and the way there. */
export function RencanaBelumAda({ tahun, penjelasan }: Props) {
  const showLayar = useViewState((s) => s.showLayar);
  return (
    <Center h="100%">
      <Stack align="center" maw={460} gap="sm">
        <Title order={2} size="h4">
          Rencana tahun {tahun} masih kosong
        </Title>
        <Text ta="center" c="dimmed">
          {penjelasan}
        </Text>
        <Button
          onClick={() => {
            showLayar('rencana');
          }}
        >
          Susun rencana
        </Button>
      </Stack>
    </Center>
  );
}
