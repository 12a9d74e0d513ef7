/**
 * Whole ages at which somebody may have reached the AOW age: below the first nobody has, from the last on everybody. The ages by year, from which the last
 * follows, stand in `aow-date`, which is fetched later.
 */
export const aowPossibleFrom = 65;
export const aowSureFrom = 68;
