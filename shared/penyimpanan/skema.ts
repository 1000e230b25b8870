/**
 * Version of how data is laid out in the database, the journal and the backups. It goes up with every new
 * `version(n)` of the database, so that an older application recognises newer data and leaves it alone.
 */
export const versiSkema = 2;
