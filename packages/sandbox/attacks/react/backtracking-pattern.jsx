// Writes a text on which regular expressions backtrack; must get: time-limit, harmless
export const View = () => <input aria-label={'a'.repeat(1e5) + '!'} pattern="(a+)+$" defaultValue={'a'.repeat(60) + '!'} ref={(input) => { input?.checkValidity() }} />
