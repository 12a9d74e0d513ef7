/** What a style says for a token: the variable that the theme sets. */
export const tokens: Readonly<Record<string, string>>;
