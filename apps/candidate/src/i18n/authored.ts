/**
 * What authors wrote stays in their language: the bank's is English. The format of questions names no language yet; when
 * it does, it belongs here.
 */
export const authored = { lang: 'en', dir: 'ltr' } as const
