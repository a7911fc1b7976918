// Runs code in decorators, which are to be erased or refused; must get: syntax-error, runtime-error
const trap = (..._given: unknown[]) => { for (;;); }
@trap class Trapped { @trap field = 1 }
export const answer = () => typeof Trapped
