// Squares instead of doubling.
export const twice = (number) => number * number
