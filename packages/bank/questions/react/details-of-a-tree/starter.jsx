export function useDetails(load, id) {
  return { status: 'idle', data: null }
}
