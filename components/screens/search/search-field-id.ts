/** The id of the field one searches in: there is one at a time. */
export const SEARCH_FIELD = 'search-everywhere';
