import { Skeleton } from '@mantine/core'

/** The shape of a list or text that is on its way; `label` says so to those who do not see it. */
export function LoadingLines({ lines, height, label }: { lines: number; height: string; label: string }) {
  return (
    <div role="status" aria-label={label}>
      {Array.from({ length: lines }, (_, index) => (
        <Skeleton key={index} height={height} mb="xs" />
      ))}
    </div>
  )
}
