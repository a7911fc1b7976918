export function useDetails(load, id) {
  return { status: 'loading', data: null }
}
