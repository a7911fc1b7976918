interface Berth {
  id: string
  name: string
  free: number
}

interface BerthSearchProps {
  search: (text: string, options: { signal: AbortSignal }) => Promise<Berth[]>
}

export function BerthSearch({ search }: BerthSearchProps) {
  return (
    <label>
      Berth <input type="search" />
    </label>
  )
}
