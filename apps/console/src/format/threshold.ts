/** Whether a score meets a threshold (both percent); null when one of them is missing. */
export function meets(percent: number | null, threshold: number | null): boolean | null {
  return percent === null || threshold === null ? null : percent >= threshold
}
