export function BerthSearch({ search }) {
  return (
    <label>
      Berth <input type="search" />
    </label>
  )
}
