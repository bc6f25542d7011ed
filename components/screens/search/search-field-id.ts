/** The id of the search field; only one is shown at a time. */
export const SEARCH_FIELD = 'search-everywhere';
