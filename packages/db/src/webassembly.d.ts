// Node has WebAssembly, its types do not; this is the part that schema-engine.ts uses.
declare const WebAssembly: {
  instantiate(bytes: Uint8Array, imports: Record<string, unknown>): Promise<{ instance: { exports: Record<string, unknown> } }>
}
