// Asks for an address of the host’s network; must get: runtime-error
export default { fetch: () => fetch('http://169.254.169.254/latest/meta-data/') }
