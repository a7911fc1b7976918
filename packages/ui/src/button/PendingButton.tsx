import { Button, type ButtonProps } from '@mantine/core'
import type { ComponentProps, MouseEvent } from 'react'

type PendingButtonProps = Omit<ButtonProps, 'loading'> & {
  /** While true, pressing it does nothing. */
  isPending: boolean
  type?: 'button' | 'submit'
  onClick?: () => void
}

/** A button whose action takes a moment. It keeps the focus meanwhile, which a disabled one would lose. */
export function PendingButton({ isPending, disabled = false, onClick, ...props }: PendingButtonProps) {
  function press(event: MouseEvent) {
    if (isPending) event.preventDefault()
    else onClick?.()
  }
  return (
    <Button
      {...props}
      loading={isPending}
      disabled={disabled}
      renderRoot={(root: ComponentProps<'button'>) => <button {...root} disabled={disabled} aria-disabled={isPending || undefined} onClick={press} />}
    />
  )
}
