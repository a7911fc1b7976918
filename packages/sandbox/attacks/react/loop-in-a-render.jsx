// Renders without end; must get: time-limit
export function View() {
  for (;;);
}
