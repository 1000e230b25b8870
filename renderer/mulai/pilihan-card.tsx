import { Button, Card, Stack, Text } from '@mantine/core';

interface Props {
  readonly icon: React.ReactNode;
  readonly judul: string;
  readonly teks: string;
  readonly tombol: string;
  readonly sedang: boolean;
  readonly onClick: () => void;
}

/** One way to begin. */
export function PilihanCard({ icon, judul, teks, tombol, sedang, onClick }: Props) {
  return (
    <Card withBorder padding="md">
      <Stack gap="xs" h="100%" justify="space-between">
        <div>
          {icon}
          <Text fw={600} mt={6}>
            {judul}
          </Text>
          <Text size="sm" c="dimmed">
            {teks}
          </Text>
        </div>
        <Button
          variant="light"
          fullWidth
          loading={sedang}
          onClick={onClick}
          styles={{ label: { whiteSpace: 'normal' } }}
          h="auto"
          mih={36}
          py={6}
        >
          {tombol}
        </Button>
      </Stack>
    </Card>
  );
}
