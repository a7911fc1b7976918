// Loops forever, catching whatever may be thrown to stop it; must get: time-limit
export function answer() {
  for (;;) {
    try {
      for (;;);
    } catch {
    } finally {
      for (;;);
    }
  }
}
