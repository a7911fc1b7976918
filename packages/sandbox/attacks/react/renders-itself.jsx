// Renders itself within itself; must get: harmless, time-limit, memory-limit
export const View = () => <div><View /><View /></div>
