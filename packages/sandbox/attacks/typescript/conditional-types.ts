// Has types that take a checker for ever, who does not come; must get: harmless
type Grow<T extends unknown[]> = T['length'] extends 99999 ? T : Grow<[...T, ...T, 1]>
type Endless = Grow<[1, 2, 3]>
export const answer = (): string => 'contained' satisfies string as unknown as string & (Endless extends never ? never : unknown)
